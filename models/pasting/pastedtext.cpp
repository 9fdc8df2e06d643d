// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedtext.h"

#include "addressblock.h"
#include "formats.h"
#include "json.h"
#include "phonenumber.h"
#include "phonerules.h"
#include "places.h"
#include "typeddate.h"
#include "typedvalue.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPastedSize = 65'536;

/// Whether the field is in an object that is switched off.
bool isSwitchedOff(const FieldSpec &field, const EditedRecord &record)
{
    const QList<FieldSpec> &fields = record.form().fields;
    for (int at = field.parent; at >= 0; at = fields.at(at).parent) {
        if (fields.at(at).editor == EditorKind::Presence && !record.isPresent(fields.at(at).path))
            return true;
    }
    return false;
}

bool isFillable(const FieldSpec &field, const EditedRecord &record)
{
    const EditorKind kind = field.editor;
    return kind != EditorKind::ReadOnly && kind != EditorKind::Presence && kind != EditorKind::File
        && kind != EditorKind::Items && field.type != ValueType::Object && !field.readOnly
        && !field.secret && !field.masked && !record.form().listOf(field.path)
        && !isSwitchedOff(field, record) && record.lockReason(field.path).isEmpty();
}

/// `dob` of *Date of birth*.
QString initialsOf(const QString &label)
{
    QString initials;
    for (const QString &word : places::folded(label).split(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    return initials;
}

/// The label in the language of the window, and the English one where that is another.
QStringList labelsOf(const FieldSpec &field)
{
    return field.labelInEnglish.isEmpty() ? QStringList {field.label}
                                          : QStringList {field.label, field.labelInEnglish};
}

bool hasRule(const FieldSpec &field, const QString &name)
{
    return std::any_of(field.rules.begin(), field.rules.end(),
                       [&name](const Rule &rule) { return rule.name == name; });
}

/// The parts of one text, line by line.
class PastedLines
{
public:
    PastedLines(const QString &text, const EditedRecord &record)
        : m_record(record)
    {
        const FormSpec &form = record.form();
        const QList<FieldPath> paths = fillableFields(record);
        for (const FieldPath &path : paths) {
            const FieldSpec *field = form.field(path);
            m_fields += field;
            const FieldSpec *object = form.field(path.parent());
            const QStringList labels = labelsOf(*field);
            for (qsizetype i = 0; i < labels.size(); ++i) {
                const QString &label = labels.at(i);
                nameField(places::folded(label), field);
                if (const QString initials = initialsOf(label); initials.size() > 2)
                    nameField(initials, field);
                if (object) {
                    const QStringList around = labelsOf(*object);
                    nameField(places::folded(around.value(i, around.constFirst()) + u' ' + label),
                              field);
                }
            }
        }
        for (const FieldSpec &field : form.fields) {
            closeLabels(field);
            for (const FieldSpec &member : field.items) {
                if (member.secret || member.masked)
                    hideLabels(member);
            }
        }
        addLines(text.left(maxPastedSize).split(u'\n'));
    }

    QList<PastedPart> parts()
    {
        qsizetype from = 0; // the first line that no part has
        while (from < m_lines.size()) {
            if (takeLabelled(m_lines.at(from)) || takeByForm(m_lines.at(from))) {
                ++from;
                continue;
            }
            const auto block = blockFrom(from);
            if (!block) {
                takeSentence(m_lines.at(from++));
                continue;
            }
            while (from < block->first)
                takeSentence(m_lines.at(from++));
            takeBlock(*block);
            from = block->last + 1;
        }
        leaveRivalsOpen();
        return m_parts;
    }

private:
    using Fields = QList<const FieldSpec *>;

    void nameField(const QString &name, const FieldSpec *field)
    {
        if (Fields &fields = m_labels[name]; !fields.contains(field))
            fields += field;
    }

    /// Keeps what is behind the labels of a field that nothing can be filled into out of others.
    void closeLabels(const FieldSpec &field)
    {
        if (field.secret || field.masked)
            return hideLabels(field);
        const QStringList labels = labelsOf(field);
        for (const QString &label : labels) {
            if (const QString folded = places::folded(label); !m_labels.contains(folded))
                m_closedLabels += folded;
        }
    }

    /// Hides the values behind the field's labels and their initials, unless a field that can be
    /// filled in has them, too.
    void hideLabels(const FieldSpec &field)
    {
        QStringList names;
        const QStringList labels = labelsOf(field);
        for (const QString &label : labels) {
            const QString initials = initialsOf(label);
            names += {places::folded(label), initials.size() > 2 ? initials : QString()};
        }
        for (const QString &name : std::as_const(names)) {
            if (!name.isEmpty() && !m_labels.contains(name))
                m_hiddenLabels += name;
        }
    }

    /// The lines without what is hidden. The value may be below its label.
    void addLines(const QStringList &lines)
    {
        bool isBelowHidden = false;
        for (const QString &one : lines) {
            const QString line = one.simplified();
            if (line.isEmpty())
                continue;
            const bool isHidden = isBelowHidden && !separator().match(line).hasMatch();
            isBelowHidden = valueBehindLabel(line).isEmpty()
                && m_hiddenLabels.contains(places::folded(labelOf(line)));
            if (!isHidden)
                addLine(shownOf(line));
        }
    }

    /// A label without a field leads to what is behind it: `Address: 1 Main St, Phoenix, AZ 85004`.
    void addLine(const QString &line)
    {
        if (line.isEmpty())
            return;
        const QString value = valueBehindLabel(line);
        const QString looked
            = !value.isEmpty() && fieldsOfLabel(labelOf(line)).isEmpty() ? value : line;
        const QStringList address = addressLines(looked);
        m_lines += address.size() > 1 ? address : QStringList {line};
    }

    static QString labelOf(const QString &line)
    {
        return line.section(separator(), 0, 0).trimmed();
    }

    static QString valueBehindLabel(const QString &line)
    {
        const QRegularExpressionMatch match = separator().match(line);
        return match.hasMatch() ? line.mid(match.capturedEnd()).trimmed() : QString();
    }

    static const QRegularExpression &separator()
    {
        static const QRegularExpression sign(uR"(\s*[:=：]\s*)"_s);
        return sign;
    }

    Fields fieldsOfLabel(const QString &label) const
    {
        return m_labels.value(places::folded(label));
    }

    /// The fields whose label begins with these words: `Phone` may be the *Phone number*.
    Fields fieldsBegun(const QString &label) const
    {
        const QString begin = places::folded(label) + u' ';
        return fieldsWhere([&begin](const FieldSpec &field) {
            const QStringList labels = labelsOf(field);
            return begin.size() > 3
                && std::any_of(labels.begin(), labels.end(), [&begin](const QString &one) {
                       return places::folded(one).startsWith(begin);
                   });
        });
    }

    bool hasLabel(const QString &line, const QSet<QString> &labels) const
    {
        return separator().match(line).hasMatch() && labels.contains(places::folded(labelOf(line)));
    }

    /// The line up to the label of a field whose value is not shown.
    QString shownOf(const QString &line) const
    {
        static const QRegularExpression mark(u"[,;]"_s);
        qsizetype begin = 0;
        const QStringList pieces = line.split(mark);
        for (const QString &piece : pieces) {
            if (hasLabel(piece, m_hiddenLabels))
                return line.left(std::max<qsizetype>(0, begin - 1));
            begin += piece.size() + 1;
        }
        return line;
    }

    bool takeLabelled(const QString &line)
    {
        if (!separator().match(line).hasMatch())
            return false;
        const Fields fields = fieldsOfLabel(labelOf(line));
        const QString value = valueBehindLabel(line);
        if (!fields.isEmpty()) {
            if (!value.isEmpty()) // an empty value never clears a field
                add(value, fields);
            return true;
        }
        const Fields begun = fieldsBegun(labelOf(line));
        if (begun.isEmpty() || value.isEmpty())
            return false;
        add(value, begun, false);
        return true;
    }

    /// What says itself what it is. Behind a label that the form does not know the user chooses its
    /// field: `SSN: 123-45-6789` is no phone number. Behind that of a locked field it is left
    /// alone.
    bool takeByForm(const QString &line)
    {
        if (takeValue(line, true))
            return true;
        const QString value = valueBehindLabel(line);
        return !value.isEmpty() && !hasLabel(line, m_closedLabels) && takeValue(value, false);
    }

    bool takeValue(const QString &text, bool isAlone)
    {
        return takeEmail(text, isAlone) || takePhone(text, isAlone) || takeDate(text, isAlone);
    }

    /// A line that is no value itself, with the values in it: "my number is 602-555-0199, thanks".
    /// The line itself when none of them became a part.
    void takeSentence(const QString &line)
    {
        QString rest = line;
        m_isInParts = false;
        if (!hasLabel(line, m_closedLabels)) {
            takeWithin(rest, emailWithin(),
                       [this](const QString &text) { return takeEmail(text, true); });
            takeWithin(rest, dateWithin(),
                       [this](const QString &text) { return takeDate(text, false); });
            takeWithin(rest, phoneWithin(), [this](const QString &text) {
                return isCertainPhone(text) && takePhone(text, true);
            });
        }
        if (!m_isInParts)
            takeOther(line);
    }

    /// Takes each match, and blanks it out so that no other form finds it again.
    template <typename Take>
    static void takeWithin(QString &line, const QRegularExpression &form, Take take)
    {
        const QString whole = line;
        for (auto match = form.globalMatch(whole); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (take(found.captured()))
                line.replace(found.capturedStart(), found.capturedLength(),
                             QString(found.capturedLength(), u' '));
        }
    }

    static const QRegularExpression &emailWithin()
    {
        static const QRegularExpression form(
            uR"re((?<![^\s<>,;:()"'@])[^\s<>,;:()"'@]+@[^\s<>,;:()"'@]+\.[A-Za-z]{2,})re"_s);
        return form;
    }

    static const QRegularExpression &dateWithin()
    {
        static const QRegularExpression form(
            uR"(\b(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4})"
            uR"(|\d{1,2}(?:st|nd|rd|th|\.)? [A-Za-z]{3,9}\.?,? \d{4})"
            uR"(|[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})\b)"_s);
        return form;
    }

    static const QRegularExpression &phoneWithin()
    {
        static const QRegularExpression form(
            uR"((?<![\w+@-])(?:\+|\(|\d)[\d\s().\-/]{5,30}\d(?![\w@-]))"_s);
        return form;
    }

    /// Whether one of the phone fields reads it as a number for certain. Digits alone may be an
    /// order or an account.
    bool isCertainPhone(const QString &text) const
    {
        static const QRegularExpression grouped(uR"(^\+|\d[\s().\-/]+\d)"_s);
        return grouped.match(text).hasMatch()
            && std::any_of(m_fields.begin(), m_fields.end(), [&](const FieldSpec *field) {
                   const FieldPath companion = phoneCompanion(*field);
                   const QString beside
                       = companion.isRoot() ? QString() : m_record.value(companion).toString();
                   return field->editor == EditorKind::Phone
                       && phoneVerdict(*field, text, beside).isSure;
               });
    }

    /// Whether an e-mail address or a phone number is in the line, which is no street then.
    bool holdsContact(const QString &line) const
    {
        const QRegularExpressionMatch phone = phoneWithin().match(line);
        return emailWithin().match(line).hasMatch()
            || (phone.hasMatch() && isCertainPhone(phone.captured()));
    }

    bool takeEmail(const QString &text, bool isAlone)
    {
        static const QRegularExpression around(uR"(^(?:mailto:|<)+|[>,;.]+$)"_s);
        const QString address = QString(text).remove(around);
        if (!formats::isEmail(address) && !formats::asciiEmail(address))
            return false;
        addOrOffer(address, fieldsWhere([](const FieldSpec &field) {
                       return field.autofill == u"email" || field.format == u"email"
                           || hasRule(field, u"emailFormat"_s);
                   }),
                   isAlone);
        return true;
    }

    bool takePhone(const QString &text, bool isAlone)
    {
        static const QRegularExpression looks(uR"(^(?:tel:)?[+(]?[\d\s().\-/]{7,}$)"_s);
        static const QRegularExpression isoDay(uR"(^\d{4}-\d\d-\d\d$)"_s);
        const Fields fields
            = fieldsWhere([](const FieldSpec &field) { return field.editor == EditorKind::Phone; });
        const qsizetype digits
            = std::count_if(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
        if (digits < 7 || !looks.match(text).hasMatch() || isoDay.match(text).hasMatch()
            || !formats::dateReadings(text).isEmpty())
            return false;
        addOrOffer(text, fields, isAlone);
        return true;
    }

    bool takeDate(const QString &text, bool isAlone)
    {
        const QDate today = QDate::currentDate();
        if (!formats::typedDate(text, QLocale::system(), today))
            return false;
        const Fields fields
            = fieldsWhere([](const FieldSpec &field) { return field.editor == EditorKind::Date; });
        const bool hasOneReading = !formats::otherReading(text, QLocale::system(), today);
        addOrOffer(text, fields, isAlone && hasOneReading);
        return true;
    }

    template <typename Condition>
    Fields fieldsWhere(Condition isWanted) const
    {
        Fields found;
        for (const FieldSpec *field : m_fields) {
            if (isWanted(*field))
                found += field;
        }
        return found;
    }

    /// The address that begins at this line or a few below it, before any line that says itself
    /// what it is. What has a label is no street: `Case: 4711`.
    std::optional<AddressBlock> blockFrom(qsizetype from) const
    {
        constexpr qsizetype mostLinesAbove = 5;
        const qsizetype end = std::min(m_lines.size(), from + mostLinesAbove);
        for (qsizetype last = from; last < end; ++last) {
            const QString &line = m_lines.at(last);
            if (separator().match(line).hasMatch() || !fieldsOfLabel(line).isEmpty()
                || holdsContact(line))
                return {};
            if (auto block = addressAt(m_lines, last, from))
                return block;
        }
        return {};
    }

    void takeBlock(const AddressBlock &block)
    {
        const auto take = [this](const QString &text, const auto &isWanted) {
            if (!text.isEmpty())
                addOrOffer(text, fieldsWhere(isWanted));
        };
        const auto hasKind = [](EditorKind kind) {
            return [kind](const FieldSpec &field) { return field.editor == kind; };
        };
        const auto hasPart = [](const QString &part) {
            return [part](const FieldSpec &field) { return field.autofill == part; };
        };
        takeCountry(block);
        take(block.street.value(0), [](const FieldSpec &field) { return field.nextLine; });
        takeSecondLine(block.street.value(1));
        take(block.city, hasPart(u"address-level2"_s));
        take(block.state, hasKind(EditorKind::Subdivision));
        take(block.postalCode, hasPart(u"postal-code"_s));
    }

    /// The second line of the street. An address without one empties the field: the old flat number
    /// would stay with the new street.
    void takeSecondLine(const QString &text)
    {
        const Fields fields = fieldsWhere([this, &text](const FieldSpec &field) {
            const bool isSecond
                = std::any_of(m_fields.begin(), m_fields.end(), [&field](const FieldSpec *other) {
                      return other->nextLine == field.path;
                  });
            return isSecond && (!text.isEmpty() || field.clear != Clear::Never);
        });
        if (!text.isEmpty())
            addOrOffer(text, fields);
        else if (fields.size() == 1)
            add(text, fields);
    }

    /// The country of the address, where it is not the record's.
    void takeCountry(const AddressBlock &block)
    {
        const Fields fields = fieldsWhere(
            [](const FieldSpec &field) { return field.editor == EditorKind::Country; });
        if (!fields.isEmpty())
            add(block.country, fields);
    }

    void takeOther(const QString &line)
    {
        m_parts += {line, {}, false};
        m_isInParts = true;
    }

    void addOrOffer(const QString &text, const Fields &fields, bool isCertain = true)
    {
        if (fields.isEmpty())
            takeOther(text);
        else
            add(text, fields, isCertain);
    }

    /// Nothing where each of the fields has this value already.
    void add(const QString &text, const Fields &fields, bool isCertain = true)
    {
        PastedPart part {text, {}, isCertain && fields.size() == 1, isCertain};
        for (const FieldSpec *field : fields) {
            const QString now = json::text(m_record.value(field->path));
            if (typedValue(*field, text, m_record) != now)
                part.fields += field->path;
        }
        const bool isKnown
            = std::any_of(m_parts.begin(), m_parts.end(), [&part](const PastedPart &one) {
                  return one.text == part.text && one.fields == part.fields;
              });
        if (part.fields.isEmpty())
            return;
        m_isInParts = true;
        if (!isKnown)
            m_parts += part;
    }

    /// Parts that differ and are for the same field: nobody but the user knows which is meant.
    void leaveRivalsOpen()
    {
        QHash<FieldPath, QSet<QString>> values;
        for (const PastedPart &part : std::as_const(m_parts)) {
            if (part.isSure)
                values[part.fields.constFirst()] += part.text;
        }
        for (PastedPart &part : m_parts) {
            if (part.isSure && values.value(part.fields.constFirst()).size() > 1)
                part.isSure = part.isCertain = false;
        }
    }

    const EditedRecord &m_record;
    Fields m_fields;
    QHash<QString, Fields> m_labels; ///< by the folded label, alone and behind its object's
    QSet<QString> m_hiddenLabels; ///< folded, of secret and masked fields
    QSet<QString> m_closedLabels; ///< folded, of fields that nothing can be filled into
    QStringList m_lines;
    QList<PastedPart> m_parts;
    bool m_isInParts = false; ///< something of the sentence is in the parts
};

} // namespace

FieldPath ownerOf(const FormSpec &form, const FieldPath &path)
{
    FieldPath owner;
    for (FieldPath at = path.parent(); !at.isRoot(); at = at.parent()) {
        const FieldSpec *object = form.field(at);
        if (object && object->editor == EditorKind::Presence)
            owner = at;
    }
    return owner;
}

QList<FieldPath> fillableFields(const EditedRecord &record)
{
    QList<FieldPath> paths;
    for (const FieldSpec &field : record.form().fields) {
        if (isFillable(field, record))
            paths += field.path;
    }
    return paths;
}

QList<PastedPart> pastedParts(const QString &text, const EditedRecord &record)
{
    return PastedLines(text, record).parts();
}
