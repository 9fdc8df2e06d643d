// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keytext.h"
#include "kinds.h"
#include "language.h"
#include "places.h"
#include "typedvalue.h"
#include "words.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QAction>
#include <QCollator>
#include <QCompleter>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct ListEntry
{
    QString shown;
    QString search; ///< folded text that the search looks at

    friend bool operator==(const ListEntry &, const ListEntry &) = default;
};

/// The values that can be chosen in a line with a search. They are loaded on demand, not when the
/// form is built.
struct ListedValues
{
    std::function<QList<ListEntry>()> entries;
    /// The text for a code; the code itself when it is not listed.
    std::function<QString(const QString &)> shown;
    /// The code for a text that is being typed (a code, or a name as the list shows it). Other text
    /// is returned unchanged.
    std::function<QString(const QString &)> code;
    /// What the text means when the user leaves the line.
    std::function<places::Meant(const QString &)> meant;
};

constexpr int searchRole = Qt::UserRole;

class ListEntries final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<ListEntry> &entries)
    {
        if (entries == m_entries)
            return;
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }
    int rowOf(const QString &shown) const
    {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const ListEntry &one) { return one.shown == shown; });
        return found == m_entries.end() ? -1 : int(found - m_entries.begin());
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == searchRole)
            return m_entries.value(index.row()).search;
        return role == Qt::DisplayRole ? m_entries.value(index.row()).shown : QVariant();
    }

private:
    QList<ListEntry> m_entries;
};

/// Searches without regard to accents, case and punctuation.
class ListCompleter final : public QCompleter
{
public:
    ListCompleter(ListEntries *entries, QObject *parent)
        : QCompleter(entries, parent)
    {
        setCompletionRole(searchRole);
        setCaseSensitivity(Qt::CaseSensitive); // both are folded already
        setFilterMode(Qt::MatchContains);
    }
    QStringList splitPath(const QString &typed) const override { return {places::folded(typed)}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

/// The line's completer, created with an empty list when it is first needed.
QCompleter *completerOf(QLineEdit &line, const ListedValues &values, RecordDraft &draft,
                        const std::function<void(const QString &)> &enter)
{
    QCompleter *completer = line.completer();
    if (!completer) {
        completer = new ListCompleter(new ListEntries(&line), &line);
        completer->setMaxVisibleItems(12);
        line.setCompleter(completer);
        // The draft is the context, because a line that loses the focus disconnects everything from
        // its completer.
        QObject::connect(completer, QOverload<const QString &>::of(&QCompleter::activated), &draft,
                         enter);
    }
    static_cast<ListEntries *>(completer->model())->setEntries(values.entries());
    return completer;
}

void popUp(QCompleter &completer, QLineEdit &line)
{
    line.setFocus(Qt::OtherFocusReason);
    completer.setCompletionPrefix({});
    completer.complete();
    const int current = static_cast<const ListEntries *>(completer.model())->rowOf(line.text());
    if (current >= 0)
        completer.popup()->setCurrentIndex(completer.completionModel()->index(current, 0));
}

/// Sets the code that the text means when the user leaves the line. It is a separate undo step, so
/// that undo brings the text back. Returns an empty text when nothing changed or several codes are
/// possible.
QString setMeantCode(const FieldPath &path, RecordDraft &draft, const QString &typed,
                     const ListedValues &values)
{
    const QString code = values.meant(typed).only();
    if (code.isEmpty() || code == typed)
        return {};
    draft.endUndoStep();
    draft.set(path, code);
    draft.endUndoStep();
    //: Below a field whose text was replaced by the name of a choice. %1 is what was typed
    return QCoreApplication::translate("Editor", "Typed as %1. Undo brings that back.").arg(typed);
}

QWidget *listEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent,
                    const ListedValues &values, const std::optional<FieldPath> &alsoAfter = {})
{
    auto *line = new LineEdit(field.width, parent);
    const auto [editor, echoLabel] = withEcho(line, parent);
    Echo *echo = echoLabel;
    const FieldPath path = field.path;
    const auto enter
        = [&draft, path, values](const QString &text) { draft.enter(path, values.code(text)); };
    const auto show = [&draft, path, line, echo, values] {
        const QString value = json::text(draft.value(path));
        const QString shown = values.shown(value);
        if (line->isModified() && values.code(line->text()) == value)
            return echo->say({}); // it is being typed
        if (line->text() != shown || echo->said().isEmpty())
            echo->say(shown.contains(value) ? QString() : value);
        line->showText(shown);
    };
    //: %1 is a key: Alt+Down
    const QString choose = QCoreApplication::translate("Editor", "Choose from the list (%1)")
                               .arg(keyText(Qt::ALT | Qt::Key_Down));
    QAction *open = line->addButton(u"down"_s, u"list"_s, choose);
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
    QObject::connect(
        line, &QLineEdit::editingFinished, line, [&draft, path, line, echo, show, values] {
            const QString typed = line->text().trimmed();
            const bool isOpen
                = line->isModified() && !typed.isEmpty() && values.code(typed) == typed;
            line->setModified(false);
            const QString note = isOpen ? setMeantCode(path, draft, typed, values) : QString();
            show();
            if (!note.isEmpty())
                echo->say(note);
        });
    showAlways(path, draft, line, show);
    if (alsoAfter)
        showAlways(*alsoAfter, draft, line, show);
    return editor;
}

/// Moves proposals to the top of the list. None is chosen automatically.
QList<ListEntry> withProposalsFirst(QList<ListEntry> entries, const QStringList &proposals)
{
    for (auto proposal = proposals.rbegin(); proposal != proposals.rend(); ++proposal) {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const ListEntry &one) {
            return one.shown == *proposal;
        });
        if (found != entries.end())
            std::rotate(entries.begin(), found, found + 1);
    }
    return entries;
}

const QString dash = u" — "_s;

/// "US — United States", "us" and "united states" all mean US. "Congo" can mean two countries.
template <typename Entry>
QString codeOfText(std::span<const Entry> entries, const QString &text,
                   const std::function<places::Meant(const QString &)> &meant)
{
    const QString wanted = text.section(dash, 0, 0).trimmed();
    for (const Entry &entry : entries) {
        if (wanted.compare(QLatin1StringView(entry.code), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(entry.code);
    }
    const QString code = meant(wanted).only();
    const auto found = std::find_if(entries.begin(), entries.end(), [&code](const Entry &entry) {
        return code == QLatin1StringView(entry.code);
    });
    const bool isItsName = found != entries.end()
        && (places::folded(QString::fromUtf8(found->name)) == places::folded(wanted)
            || places::folded(places::name(*found)) == places::folded(wanted));
    return isItsName ? code : text;
}

template <typename Entry>
QString entryText(const Entry &entry)
{
    return QString::fromLatin1(entry.code) % dash % places::name(entry);
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

/// Sorted by name, as the language of the window sorts.
template <typename Entry>
QList<ListEntry> sortedEntries(std::span<const Entry> entries)
{
    QList<std::pair<QString, const Entry *>> named;
    for (const Entry &entry : entries)
        named += {places::name(entry), &entry};
    const QCollator collator {QLocale()};
    std::stable_sort(named.begin(), named.end(), [&collator](const auto &a, const auto &b) {
        return collator.compare(a.first, b.first) < 0;
    });
    QList<ListEntry> list;
    for (const auto &[name, entry] : std::as_const(named))
        list += {entryText(*entry), places::searchText(*entry)};
    return list;
}

/// The entries are cached, because folding hundreds of names is too slow for a key press. The spans
/// are reference data, which stays in place while the program runs.
template <typename Entry>
const QList<ListEntry> &listEntries(std::span<const Entry> entries)
{
    static QHash<std::pair<QString, const Entry *>, QList<ListEntry>> kept; // by language, too
    QList<ListEntry> &list = kept[{QLocale().name(), entries.data()}];
    if (list.isEmpty())
        list = sortedEntries(entries);
    return list;
}

template <typename Entry>
QList<ListEntry> listed(std::span<const Entry> entries, const QStringList &proposals)
{
    QStringList first;
    for (const QString &proposal : proposals)
        first += shownOfCode(entries, proposal);
    return withProposalsFirst(listEntries(entries), first);
}

/// The form's label of a value, or a vendor's code in words.
QString choiceLabelOf(const FieldSpec &field, const QString &code)
{
    const qsizetype listed = field.choices.indexOf(code);
    if (listed >= 0)
        return field.choiceLabels.value(listed, code);
    const bool isCode = code == code.toUpper() && field.suggestions.contains(code);
    // Somebody may edit it, so no mark may be in it.
    return isCode ? language::withoutMarks(words::spelledCode(code)) : code;
}

/// The code itself where the label is English or there is none.
QString choiceLabelInEnglish(const FieldSpec &field, const QString &code)
{
    return field.choiceLabelsInEnglish.value(field.choices.indexOf(code), code);
}

/// The only value that begins with the text: "driv" is a driving licence. A complete value in
/// another case stays as it is, because the vendor may store it like that.
places::Meant choiceMeant(const FieldSpec &field, const QString &text)
{
    const QStringList &codes = field.choices.isEmpty() ? field.suggestions : field.choices;
    if (codes.contains(text, Qt::CaseInsensitive))
        return {};
    QList<places::Named> named;
    for (const QString &code : codes) {
        named += {code, {code, choiceLabelOf(field, code), choiceLabelInEnglish(field, code)}};
    }
    return places::among(named, text);
}

} // namespace

QWidget *countryEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const auto entries = [&field] { return listed(reference::countries(), field.suggestions); };
    const auto shown
        = [](const QString &code) { return shownOfCode(reference::countries(), code); };
    const auto code = [](const QString &text) {
        return codeOfText(reference::countries(), text, places::country);
    };
    return listEditor(field, draft, parent, {entries, shown, code, places::country});
}

QWidget *subdivisionEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const std::optional<FieldPath> path = countryFieldOf(field);
    const auto country
        = [&draft, path] { return path ? draft.value(*path).toString() : QString(); };
    const auto all = [country] { return reference::subdivisions(country()); };
    const auto entries = [&field, all] { return listed(all(), field.suggestions); };
    const auto shown = [all](const QString &code) { return shownOfCode(all(), code); };
    const auto meant
        = [country](const QString &text) { return places::subdivision(country(), text); };
    const auto code = [all, meant](const QString &text) { return codeOfText(all(), text, meant); };
    return listEditor(field, draft, parent, {entries, shown, code, meant}, path);
}

QWidget *timeZoneEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const auto entries = [&field] {
        static const QList<ListEntry> zones = [] {
            QList<ListEntry> all;
            for (const char *zone : reference::timeZones()) {
                const QString id = QString::fromLatin1(zone);
                all += {id, places::folded(id)};
            }
            return all;
        }();
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
                      {entries, [](const QString &id) { return id; }, code, places::timeZone});
}

QWidget *typedChoiceEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const QStringList &codes = field.choices.isEmpty() ? field.suggestions : field.choices;
    const auto label = [&field](const QString &code) { return choiceLabelOf(field, code); };
    const auto entries = [&field, &codes, label] {
        QList<ListEntry> labels;
        for (const QString &code : codes)
            labels += {label(code),
                       places::folded(label(code) % u' ' % code % u' '
                                      % choiceLabelInEnglish(field, code))};
        return labels;
    };
    const auto code = [&codes, label](const QString &text) {
        const auto found = std::find_if(codes.begin(), codes.end(),
                                        [&](const QString &one) { return label(one) == text; });
        return found == codes.end() ? text : *found;
    };
    const auto meant = [&field](const QString &text) { return choiceMeant(field, text); };
    return listEditor(field, draft, parent, {entries, label, code, meant});
}
