// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startpage.h"

#include "heading.h"
#include "icons.h"
#include "words.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_real(new QLabel(tr("This is production. What you send changes the records of real people."),
                        this))
    , m_advice(new QLabel(this))
    , m_peopleTitle(new QLabel(tr("People in the local sandbox"), this))
    , m_people(new QListWidget(this))
{
    auto *title = new QLabel(tr("No record is open"), this);
    setHeading(*title, Heading::Page);
    setHeading(*m_peopleTitle, Heading::Label);
    m_real->setObjectName(u"real"_s);
    setHeading(*m_real, Heading::Label);
    m_real->setWordWrap(true);
    m_real->hide();
    m_advice->setWordWrap(true);
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(m_peopleTitle->text());
    m_people->setAlternatingRowColors(true);
    m_people->setSpacing(fontMetrics().height() / 8);

    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(title);
    layout->addWidget(m_real);
    layout->addWidget(m_advice);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_peopleTitle);
    layout->addWidget(m_people, 1);
    layout->addStretch();
    const auto choose
        = [this](QListWidgetItem *item) { emit personChosen(m_shown.at(m_people->row(item))); };
    connect(m_people, &QListWidget::itemActivated, this, choose);
    connect(m_people, &QListWidget::itemClicked, this, choose);
    showPeople({});
}

void StartPage::showPeople(const QList<Person> &people)
{
    m_advice->setText(people.isEmpty()
                          ? tr("Enter a user ID above and press Enter to open the record.")
                          : tr("Choose one of these invented people, or enter a user ID above. "
                               "Nothing here leaves this computer."));
    m_people->clear();
    for (const Person &person : people) {
        const QString name = person.name.isEmpty() ? person.id : words::visible(person.name);
        new QListWidgetItem(icon(u"person"_s), name + u'\n' + person.about, m_people);
    }
    m_shown = people;
    m_peopleTitle->setVisible(!people.isEmpty());
    m_people->setVisible(!people.isEmpty());
}
