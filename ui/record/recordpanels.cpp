// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpanels.h"

#include "changestable.h"
#include "language.h"
#include "recorddraft.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

ChangesPanel::ChangesPanel(QWidget *parent)
    //: Noun: the changed fields
    : Panel(tr("Changes"), tr("Nothing is changed."), parent)
{
    setObjectName(u"changes"_s);
    finish();
}

void ChangesPanel::showChanges(const RecordDraft &draft)
{
    QList<PanelLine> lines;
    for (const ChangedField &changed : draft.diff()) {
        const QStringList cells = changeCells(draft.form(), draft.base().kind, changed);
        const QString text = language::changed(cells.at(1), cells.at(2));
        lines += {.path = changed.path,
                  .title = cells.at(0),
                  .text = text,
                  .severity = {},
                  .changes = {},
                  .problems = {}};
    }
    if (lines == m_shown)
        return;
    m_shown = lines;
    clear();
    for (const PanelLine &line : lines)
        addLine(line);
    finish();
}

OutlinePanel::OutlinePanel(const RecordDraft &draft, QWidget *parent)
    //: The sections of the form
    : Panel(tr("Outline"), {}, parent)
    , m_draft(draft)
{
    setObjectName(u"outline"_s);
    setCounted(Counted::No);
    showCounts({});
}

/// The section of a field, of an object around it, or of the list it is an item of; -1 = none.
int OutlinePanel::sectionOf(FieldPath path) const
{
    const FormSpec &form = m_draft.form();
    for (; !path.isRoot(); path = path.parent()) {
        const int field = form.index.value(path, -1);
        for (int at = 0; field >= 0 && at < form.sections.size(); ++at) {
            const Section &section = form.sections.at(at);
            if (section.presence == field || section.fields.contains(field))
                return at;
        }
    }
    return -1;
}

void OutlinePanel::showCounts(const Findings &problems)
{
    const FormSpec &form = m_draft.form();
    struct Counts
    {
        int changes = 0, problems = 0;
        Severity worst = Severity::Note;
    };
    QHash<int, Counts> counts;
    for (const ChangedField &changed : m_draft.diff())
        ++counts[sectionOf(changed.path)].changes;
    for (const Finding &problem : problems) {
        Counts &count = counts[sectionOf(problem.path)];
        ++count.problems;
        count.worst = std::max(count.worst, problem.severity);
    }
    QList<PanelLine> lines;
    for (int at = 0; at < form.sections.size(); ++at) {
        const Section &section = form.sections.at(at);
        const int first = section.presence >= 0 ? section.presence : section.fields.value(0);
        const Counts count = counts.value(at);
        //: At a section of the form: how many of its fields are changed
        const QString changed
            = count.changes > 0 ? tr("%n changed", nullptr, count.changes) : QString();
        const QString sign = count.worst == Severity::Error ? u"!"_s : u"?"_s;
        lines += {.path = form.fields.at(first).path,
                  .title = section.title,
                  .text = {},
                  .severity = {},
                  .changes = changed,
                  .problems = count.problems > 0
                      ? u"%1 %2"_s.arg(QString::number(count.problems), sign)
                      : QString(),
                  .worst = count.worst};
    }
    if (lines == m_shown)
        return; // rebuilding the list would lose the current row
    m_shown = lines;
    clear();
    for (const PanelLine &line : std::as_const(lines))
        addLine(line);
    markLine(m_current);
    finish();
}

void OutlinePanel::markSection(const FieldPath &field)
{
    m_current = sectionOf(field);
    markLine(m_current);
}
