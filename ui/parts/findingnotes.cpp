// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingnotes.h"

#include "icons.h"
#include "tokens.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QPalette::ColorRole roleOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return theme::dangerRole;
    case Severity::Warning:
        return theme::warningRole;
    case Severity::Note:
        break;
    }
    return theme::quietRole;
}

} // namespace

QString noteText(const Finding &finding, const FormSpec &form)
{
    return words::severity(finding.severity) % u": " % words::sentence(finding, &form);
}

FindingNotes::FindingNotes(const FormSpec &form, const Findings &findings, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 8);
    for (const Finding &finding : findings)
        addNote(form, finding);
}

void FindingNotes::addNote(const FormSpec &form, const Finding &finding)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(fontMetrics().height() / 3);
    line->addWidget(new IconWidget(iconOf(finding.severity), roleOf(finding.severity), this), 0,
                    Qt::AlignTop);
    auto *text = new QLabel(noteText(finding, form), this);
    text->setTextFormat(Qt::PlainText); // a server's words may look like HTML
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setForegroundRole(roleOf(finding.severity));
    text->setWordWrap(true);
    QFont font = text->font();
    font.setBold(finding.severity == Severity::Error);
    text->setFont(font);
    line->addWidget(text, 1, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);

    if (finding.args.value(u"suggestion").isString())
        addFix(form, finding);
}

void FindingNotes::addFix(const FormSpec &form, const Finding &finding)
{
    const QString suggestion = finding.args.value(u"suggestion").toString();
    const FieldSpec *field = form.field(finding.path);
    const bool isHidden = field && (field->secret || field->masked);
    auto *fix = new QPushButton(this);
    constexpr int mostShown = 40;
    const QString visible = words::visible(suggestion);
    const QString shown = fontMetrics().elidedText(visible, Qt::ElideMiddle,
                                                   mostShown * fontMetrics().averageCharWidth());
    if (isHidden)
        fix->setText(tr("Correct it"));
    else if (suggestion.isEmpty())
        fix->setText(tr("Remove it"));
    else
        fix->setText(tr("Change to “%1”").arg(QString(shown).replace(u'&', u"&&"_s)));
    if (shown != visible && !isHidden)
        fix->setToolTip(u"<p>" % visible.toHtmlEscaped() % u"</p>");
    fix->setObjectName(finding.path.toString() % u"#fix");
    connect(fix, &QPushButton::clicked, this, [this, finding] { emit fixChosen(finding); });
    static_cast<QVBoxLayout *>(layout())->addWidget(fix, 0, Qt::AlignLeft);
}
