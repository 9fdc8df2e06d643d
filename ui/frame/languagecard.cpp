// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagecard.h"

#include "announcer.h"
#include "flowlayout.h"
#include "language.h"
#include "quietlabel.h"
#include "scriptfonts.h"
#include "units.h"
#include "wheel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// What its speakers call it, or its English name where there is no font for its letters.
static QString readableName(const QString &code)
{
    return scriptfonts::canShow(code) ? language::nameOf(code)
                                      : QLocale::languageToString(QLocale(code).language());
}

LanguageCard::LanguageCard(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_use(new QPushButton(tr("&Use this language"), this))
    , m_untested(new QuietLabel(tr("No native speaker has read these translations yet."), this))
    , m_noFont(wrappedLabel({}, this))
    , m_said(wrappedLabel({}, this))
{
    m_box->setObjectName(u"languageBox"_s);
    m_use->setObjectName(u"useLanguage"_s);
    m_untested->setObjectName(u"languageUntested"_s);
    m_noFont->setObjectName(u"languageFont"_s);
    m_said->setObjectName(u"languageSaid"_s);
    keepFromWheel(*m_box);
    auto *label = new QLabel(tr("&Language"), this);
    label->setBuddy(m_box);
    auto *choice = new QWidget(this);
    auto *pair = new QHBoxLayout(choice);
    pair->setContentsMargins({});
    pair->setSpacing(units(8));
    pair->addWidget(label);
    pair->addWidget(m_box);
    auto *line = new FlowLayout(units(8));
    line->addWidget(choice);
    line->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(units(8));
    layout->addLayout(line);
    layout->addWidget(new QuietLabel(
        tr("Amend starts again in it, where you are now. What you typed is kept."), this));
    for (QLabel *sentence : {m_untested, m_noFont, m_said})
        layout->addWidget(sentence);
    m_said->hide();
    connect(m_box, &QComboBox::currentIndexChanged, this, &LanguageCard::showSelected);
    connect(m_use, &QPushButton::clicked, this, &LanguageCard::apply);
}

/// The first question for a font of Japanese takes a moment that the start has not.
void LanguageCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_box->count() > 0)
        return;
    addLanguages();
    setChosen(m_chosen);
}

void LanguageCard::addLanguages()
{
    const QSignalBlocker quiet(m_box);
    //: %1 is the desktop's language, by its own name
    m_box->addItem(tr("System (%1)").arg(readableName(language::orDesktops({}))), QString());
    const QStringList codes = language::all();
    for (const QString &code : codes)
        m_box->addItem(readableName(code), code);
}

QString LanguageCard::selected() const
{
    return m_box->currentData().toString();
}

void LanguageCard::setChosen(const QString &code)
{
    m_chosen = code;
    if (m_box->count() == 0)
        return;
    m_box->setCurrentIndex(qMax(0, m_box->findData(code)));
    showSelected();
}

void LanguageCard::showSelected()
{
    const QString code = language::orDesktops(selected());
    const QString english = language::all().constFirst();
    m_use->setEnabled(selected() != m_chosen);
    m_untested->setVisible(code != english || language::current() != english);
    const bool hasFont = scriptfonts::canShow(code);
    m_noFont->setText(hasFont ? QString() : scriptfonts::missing(code));
    m_noFont->setVisible(!hasFont);
    m_said->hide();
}

void LanguageCard::apply()
{
    // The button cannot be pressed any more, and this is where the program comes back to.
    m_box->setFocus(Qt::OtherFocusReason);
    emit chosen(selected());
}

void LanguageCard::showLater()
{
    say(tr("Something that you typed cannot be stored now, so Amend does not start again. The "
           "language changes when you start Amend the next time."));
}

void LanguageCard::showNotStored()
{
    say(tr("The language was not changed, because the settings cannot be written."));
}

void LanguageCard::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    announce(*this, sentence);
}
