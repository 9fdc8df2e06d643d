// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds.h"
#include "reference.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace {

/// What may be chosen in a searchable line. The entries are read when somebody asks for them, not
/// when the form is built.
struct ListedValues
{
    std::function<QStringList()> entries; ///< as shown
    std::function<QString(const QString &)> shown; ///< of a code; itself when it is not listed
    std::function<QString(const QString &)> code; ///< of what was typed; itself when unknown
    /// The one entry that what was typed begins, or nothing; for when the line is left.
    std::function<QString(const QString &)> begun = {};
    QChar space = u' '; ///< what the entries have for a space
};

/// Looks for what is typed with the entries' own spaces.
class ListCompleter final : public QCompleter
{
public:
    ListCompleter(QAbstractItemModel *model, QChar space, QObject *parent)
        : QCompleter(model, parent)
        , m_space(space)
    {
    }
    QStringList splitPath(const QString &typed) const override
    {
        return {QString(typed).replace(u' ', m_space)};
    }

private:
    QChar m_space;
};

/// Fewer letters are rather an abbreviation of something else: UK is not Ukraine.
constexpr qsizetype lettersOfABeginning = 4;

/// The code of the only entry with a name that `text` is, or failing that begins.
template <typename Entries, typename NamesOf>
QString codeBegunBy(const Entries &entries, const QString &text, const NamesOf &namesOf)
{
    QStringList same, begun;
    for (const auto &entry : entries) {
        const auto &[code, names] = namesOf(entry);
        if (names.contains(text, Qt::CaseInsensitive))
            same += code;
        if (std::any_of(names.begin(), names.end(), [&text](const QString &name) {
                return name.startsWith(text, Qt::CaseInsensitive);
            }))
            begun += code;
    }
    if (same.size() == 1)
        return same.first();
    const bool isOne = same.isEmpty() && begun.size() == 1;
    return isOne && text.size() >= lettersOfABeginning ? begun.first() : QString();
}

/// One with an empty list, made when it is first wanted. Implicit sharing keeps a single copy of a
/// list that many lines ask for.
QCompleter *completerOf(QLineEdit &line, const ListedValues &values, RecordDraft &draft,
                        const std::function<void(const QString &)> &enter)
{
    QCompleter *completer = line.completer();
    if (!completer) {
        completer = new ListCompleter(new QStringListModel(&line), values.space, &line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->setMaxVisibleItems(12);
        line.setCompleter(completer);
        // The line as context would not do: on losing focus it cuts all its ties to its completer.
        QObject::connect(completer, QOverload<const QString &>::of(&QCompleter::activated), &draft,
                         enter);
    }
    const QStringList entries = values.entries();
    auto *model = static_cast<QStringListModel *>(completer->model());
    if (model->stringList() != entries)
        model->setStringList(entries);
    return completer;
}

void popUp(QCompleter &completer, QLineEdit &line)
{
    line.setFocus(Qt::OtherFocusReason);
    completer.setCompletionPrefix({});
    completer.complete();
    const auto *model = static_cast<QStringListModel *>(completer.model());
    const int current = int(model->stringList().indexOf(line.text()));
    if (current >= 0)
        completer.popup()->setCurrentIndex(completer.completionModel()->index(current, 0));
}

QWidget *listEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent,
                    const ListedValues &values, const std::optional<FieldPath> &alsoAfter = {})
{
    auto *line = new LineEdit(field.width, parent);
    const FieldPath path = field.path;
    const auto enter
        = [&draft, path, values](const QString &text) { draft.enter(path, values.code(text)); };
    const auto show = [&draft, path, line, values] {
        const QString value = editedText(draft.value(path));
        if (!line->isModified() || values.code(line->text()) != value)
            line->showText(values.shown(value));
    };
    QAction *open
        = line->addButton(Glyph::Down, u"list"_s,
                          QCoreApplication::translate("Editor", "Choose from the list (Alt+Down)"));
    open->setShortcut(Qt::ALT | Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(open, &QAction::triggered, line, [line, &draft, values, enter] {
        popUp(*completerOf(*line, values, draft, enter), *line);
    });
    QObject::connect(line, &QLineEdit::textEdited, &draft,
                     [line, &draft, values, enter](const QString &text) {
                         completerOf(*line, values, draft, enter);
                         enter(text);
                     });
    QObject::connect(line, &QLineEdit::editingFinished, line, [&draft, path, line, show, values] {
        const QString typed = line->text().trimmed();
        const bool isOpen
            = line->isModified() && values.begun && !typed.isEmpty() && values.code(typed) == typed;
        line->setModified(false);
        if (const QString code = isOpen ? values.begun(typed) : QString(); !code.isEmpty())
            draft.set(path, code);
        show();
    });
    showAlways(path, draft, line, show);
    if (alsoAfter)
        showAlways(*alsoAfter, draft, line, show);
    return line;
}

/// Proposals come first, in the list only: nothing is ever chosen for the user.
QStringList withProposalsFirst(QStringList entries, const QStringList &proposals)
{
    for (auto proposal = proposals.rbegin(); proposal != proposals.rend(); ++proposal) {
        if (entries.removeOne(*proposal))
            entries.prepend(*proposal);
    }
    return entries;
}

const QString dash = u" — "_s;

/// "US — United States", "us" and "united states" all mean US.
template <typename Entry>
QString codeOfText(std::span<const Entry> entries, const QString &text)
{
    const QString wanted = text.section(dash, 0, 0).trimmed();
    for (const Entry &entry : entries) {
        if (wanted.compare(QLatin1StringView(entry.code), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(entry.code);
    }
    for (const Entry &entry : entries) {
        if (wanted.compare(QString::fromUtf8(entry.name), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(entry.code);
    }
    return text;
}

template <typename Entry>
QString entryText(const Entry &entry)
{
    return QString::fromLatin1(entry.code) % dash % QString::fromUtf8(entry.name);
}

template <typename Entry>
QString codeOfBeginning(std::span<const Entry> entries, const QString &text)
{
    return codeBegunBy(entries, text, [](const Entry &entry) {
        return std::pair(QString::fromLatin1(entry.code),
                         QStringList {QString::fromUtf8(entry.name)});
    });
}

/// A zone is known by its id and by what stands after each slash.
QString zoneOfBeginning(const QString &text)
{
    return codeBegunBy(reference::timeZones(), QString(text).replace(u' ', u'_'),
                       [](const char *zone) {
                           const QString id = QString::fromLatin1(zone);
                           QStringList names {id};
                           for (qsizetype slash = id.indexOf(u'/'); slash >= 0;
                                slash = id.indexOf(u'/', slash + 1))
                               names += id.sliced(slash + 1);
                           return std::pair(id, names);
                       });
}

template <typename Entry>
QString shownOfCode(std::span<const Entry> entries, const QString &code)
{
    for (const Entry &entry : entries) {
        if (code == QLatin1StringView(entry.code))
            return entryText(entry);
    }
    return code;
}

template <typename Entry>
QStringList entryTexts(std::span<const Entry> entries, const QStringList &proposals)
{
    QStringList texts;
    texts.reserve(qsizetype(entries.size()));
    for (const Entry &entry : entries)
        texts += entryText(entry);
    QStringList first;
    for (const QString &proposal : proposals)
        first += shownOfCode(entries, proposal);
    return withProposalsFirst(texts, first);
}

std::optional<FieldPath> countryOf(const FieldSpec &field)
{
    for (const Rule &rule : field.rules) {
        if (rule.name == u"subdivision" && !rule.with.isEmpty())
            return rule.with.first();
    }
    return {};
}

} // namespace

QWidget *countryEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const auto entries = [&field] { return entryTexts(reference::countries(), field.suggestions); };
    const auto shown
        = [](const QString &code) { return shownOfCode(reference::countries(), code); };
    const auto code = [](const QString &text) { return codeOfText(reference::countries(), text); };
    const auto begun
        = [](const QString &text) { return codeOfBeginning(reference::countries(), text); };
    return listEditor(field, draft, parent, {entries, shown, code, begun});
}

QWidget *subdivisionEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const std::optional<FieldPath> country = countryOf(field);
    const auto all = [&draft, country] {
        return reference::subdivisions(country ? draft.value(*country).toString() : QString());
    };
    const auto entries = [&field, all] { return entryTexts(all(), field.suggestions); };
    const auto shown = [all](const QString &code) { return shownOfCode(all(), code); };
    const auto code = [all](const QString &text) { return codeOfText(all(), text); };
    const auto begun = [all](const QString &text) { return codeOfBeginning(all(), text); };
    return listEditor(field, draft, parent, {entries, shown, code, begun}, country);
}

QWidget *timeZoneEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const auto entries = [&field] {
        QStringList zones;
        for (const char *zone : reference::timeZones())
            zones += QString::fromLatin1(zone);
        return withProposalsFirst(zones, field.suggestions);
    };
    const auto code = [](const QString &text) {
        const QString wanted = text.trimmed().replace(u' ', u'_');
        for (const char *zone : reference::timeZones()) {
            if (wanted.compare(QLatin1StringView(zone), Qt::CaseInsensitive) == 0)
                return QString::fromLatin1(zone);
        }
        return text;
    };
    return listEditor(field, draft, parent,
                      {entries, [](const QString &id) { return id; }, code, zoneOfBeginning, u'_'});
}

QWidget *typedChoiceEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const auto label = [&field](const QString &code) {
        const qsizetype listed = field.choices.indexOf(code);
        return listed < 0 ? code : field.choiceLabels.value(listed, code);
    };
    const auto entries = [&field, label] {
        QStringList labels;
        for (const QString &code : field.choices.isEmpty() ? field.suggestions : field.choices)
            labels += label(code);
        return labels;
    };
    const auto code = [&field](const QString &text) {
        const qsizetype listed = field.choiceLabels.indexOf(text);
        return listed < 0 ? text : field.choices.value(listed, text);
    };
    // "driv" is the one type that begins so; what begins several, or none, stays as typed. So does
    // a whole one in another case: a vendor may hold it like that.
    const auto begun = [&field, label](const QString &text) {
        const QStringList &codes = field.choices.isEmpty() ? field.suggestions : field.choices;
        if (codes.contains(text, Qt::CaseInsensitive))
            return QString();
        return codeBegunBy(codes, text, [label](const QString &known) {
            return std::pair(known, QStringList {known, label(known)});
        });
    };
    return listEditor(field, draft, parent, {entries, label, code, begun});
}
