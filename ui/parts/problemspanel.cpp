// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemspanel.h"

#include "lists.h"
#include "personal.h"
#include "words.h"

using namespace Qt::StringLiterals;

ProblemsPanel::ProblemsPanel(QWidget *parent)
    //: Heading of errors and warnings
    : Panel(tr("Problems"), tr("No problems found."), parent)
{
    setObjectName(u"problems"_s);
}

void ProblemsPanel::showFindings(const FormSpec &form, const Findings &findings, bool hasMore)
{
    const bool isHidden = personal::areHidden();
    if (m_shown == findings && m_hasMore == hasMore && m_isHidden == isHidden)
        return; // rebuilding the list would lose the current row
    m_shown = findings;
    m_isHidden = isHidden;
    m_hasMore = hasMore;
    setEmptyText(hasMore ? tr("Everything is checked in the review.") : tr("No problems found."));
    clear();
    for (const Finding &finding : findings) {
        const QString sentence = words::sentence(finding, &form);
        const bool isOfRecord = finding.path.isRoot();
        addLine({.path = finding.path,
                 .title = isOfRecord ? sentence : words::fieldName(form, finding.path),
                 .text = isOfRecord ? QString() : sentence,
                 .severity = finding.severity,
                 .changes = {},
                 .problems = {}});
    }
    finish();
}

QString problemLine(const FormSpec &form, const Finding &finding)
{
    const QString name = finding.path.isRoot() ? QString() : words::fieldName(form, finding.path);
    return words::withColon(words::severity(finding.severity),
                            words::namedSentence(finding, &form, name));
}
