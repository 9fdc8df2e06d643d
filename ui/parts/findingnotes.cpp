// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingnotes.h"

#include "icons.h"
#include "lists.h"
#include "personal.h"
#include "plate.h"
#include "sentences.h"
#include "tokens.h"
#include "tooltip.h"
#include "units.h"
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

/// The sentence with the name of its field, if any. A warning asks, unless it does so already.
QString named(const QString &label, const Finding &finding, const FormSpec &form)
{
    const QString sentence = words::namedSentence(finding, &form, label);
    const bool isAskedAbout = finding.severity == Severity::Warning && !finding.isUntouched;
    return isAskedAbout && !sentences::asks(sentence)
        //: After a sentence that says what is unusual about a value
        ? sentence + u' ' + FindingNotes::tr("Send it all the same?")
        : sentence;
}

QColor Tokens::*surfaceOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return &Tokens::dangerSurface;
    case Severity::Warning:
        return &Tokens::warningSurface;
    case Severity::Note:
        break;
    }
    return &Tokens::sunken;
}

} // namespace

QString noteText(const Finding &finding, const FormSpec &form, const QString &label)
{
    return words::withColon(words::severity(finding.severity), named(label, finding, form));
}

FindingNotes::FindingNotes(const FormSpec &form, const Findings &findings, QWidget *parent,
                           const QString &label)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(units(4));
    for (const Finding &finding : findings)
        addNote(form, finding, label);
}

void FindingNotes::addNote(const FormSpec &form, const Finding &finding, const QString &label)
{
    auto *note = new Plate(surfaceOf(finding.severity), this);
    auto *line = new QHBoxLayout(note);
    line->setContentsMargins(units(10), units(6), units(10), units(6));
    line->setSpacing(units(8));
    line->addWidget(new IconWidget(iconOf(finding.severity), roleOf(finding.severity), note), 0,
                    Qt::AlignTop);
    auto *text = new QLabel(note);
    text->setTextFormat(Qt::PlainText); // a server's words may look like HTML
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setForegroundRole(roleOf(finding.severity));
    text->setWordWrap(true);
    personal::follow(text, [text, form = &form, finding, label] {
        const QString sentence = noteText(finding, *form);
        text->setText(label.isEmpty() ? sentence : named(label, finding, *form));
        text->setAccessibleName(sentence);
    });
    line->addWidget(text, 1, Qt::AlignTop);
    if (finding.args.value(u"suggestion").isString())
        line->addWidget(newFix(form, finding), 0, Qt::AlignTop);
    layout()->addWidget(note);
}

/// Says on the button what it changes the value to.
static void showFix(QPushButton &fix, const FieldSpec *field, const QString &suggestion)
{
    const bool isHidden = personal::areHidden() || (field && personal::isHidden(*field));
    constexpr int mostShown = 40;
    const QFontMetrics metrics = fix.fontMetrics();
    const QString visible = words::visible(suggestion);
    const QString shown
        = metrics.elidedText(visible, Qt::ElideMiddle, mostShown * metrics.averageCharWidth());
    if (isHidden)
        //: Button: puts the right value into the field, which is hidden
        fix.setText(FindingNotes::tr("Correct it"));
    else if (suggestion.isEmpty())
        //: Button: empties the field
        fix.setText(FindingNotes::tr("Remove it"));
    else
        //: Button. %1 is a value
        fix.setText(FindingNotes::tr("Change to “%1”").arg(QString(shown).replace(u'&', u"&&"_s)));
    setPlainToolTip(fix, shown == visible || isHidden ? QString() : visible);
}

QPushButton *FindingNotes::newFix(const FormSpec &form, const Finding &finding)
{
    auto *fix = new QPushButton(this);
    const QString suggestion = finding.args.value(u"suggestion").toString();
    personal::follow(fix, [fix, field = form.field(finding.path), suggestion] {
        showFix(*fix, field, suggestion);
    });
    fix->setObjectName(finding.path.toString() % u"#fix");
    connect(fix, &QPushButton::clicked, this, [this, finding] { emit fixChosen(finding); });
    return fix;
}
