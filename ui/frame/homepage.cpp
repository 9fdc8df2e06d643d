// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "homepage.h"

#include "gobox.h"
#include "heading.h"
#include "pageheading.h"
#include "personal.h"
#include "profilelines.h"
#include "profilelistmodel.h"
#include "recentsview.h"
#include "rowdelegate.h"
#include "sentences.h"
#include "silentlist.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HomePage::HomePage(ProfileListModel &profiles, QWidget *parent)
    : QScrollArea(parent)
    , m_real(
          new QLabel(tr("This is production. What you send changes the records of real people.")))
    , m_advice(new QLabel)
    , m_box(new GoBox)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_whom(new QVBoxLayout)
    , m_peopleColumn(new QWidget)
    , m_people(new QListWidget(m_peopleColumn))
    , m_profiles(new SilentList<QListView>)
{
    setObjectName(u"homePage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    //: Title of the first page. Below it, a user ID is typed or a person chosen
    auto *title = new PageHeading(tr("Whose record?"), content);
    m_real->setObjectName(u"real"_s);
    setHeading(*m_real, Heading::Label);
    m_advice->setForegroundRole(theme::quietRole);
    for (QLabel *label : {m_real, m_advice})
        label->setWordWrap(true);
    m_real->hide();
    m_box->setObjectName(u"homeUserId"_s);
    m_box->setFixedHeight(units(44));
    m_box->setMaximumWidth(units(720));

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(units(32), units(24), units(32), units(24));
    layout->setSpacing(units(8));
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_real),
                          static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_box)})
        layout->addWidget(part);
    layout->addSpacing(units(16));
    layout->addLayout(m_columns);
    layout->addStretch();
    m_columns->setSpacing(units(24));
    makePeople();
    makeProfiles(profiles);
    setWidget(content);
    showPeople({});
    personal::follow(this, [this] { namePeople(); });
}

void HomePage::makePeople()
{
    auto *title = new QLabel(tr("People in the local sandbox"), m_peopleColumn);
    setHeading(*title, Heading::Section);
    RowDelegate::install(*m_people, 2);
    m_people->setObjectName(u"people"_s);
    m_people->setAccessibleName(title->text());
    auto *layout = new QVBoxLayout(m_peopleColumn);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(8));
    layout->addWidget(title);
    layout->addWidget(m_people);
    m_whom->setSpacing(units(24));
    m_whom->addWidget(m_peopleColumn);
    m_whom->addStretch();
    m_columns->addLayout(m_whom, 1);
    const auto choose
        = [this](QListWidgetItem *item) { emit personChosen(m_shown.at(m_people->row(item))); };
    connect(m_people, &QListWidget::itemActivated, this, choose);
    connect(m_people, &QListWidget::itemClicked, this, choose);
}

void HomePage::makeProfiles(ProfileListModel &profiles)
{
    //: Heading above the profiles: where the record is
    auto *title = new QLabel(tr("Where"));
    setHeading(*title, Heading::Section);
    RowDelegate::install(*m_profiles, 2);
    m_profiles->setObjectName(u"homeProfiles"_s);
    m_profiles->setAccessibleName(tr("Profiles"));
    auto *lines = new ProfileLines(profiles, m_profiles);
    lines->sort(0); // by tier
    m_profiles->setModel(lines);
    auto *add = new QPushButton(tr("&Add a profile…"));
    add->setObjectName(u"homeAddProfile"_s);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(units(8));
    layout->addWidget(title);
    layout->addWidget(m_profiles);
    layout->addSpacing(units(8));
    layout->addWidget(add, 0, Qt::AlignLeading);
    layout->addStretch();
    m_columns->addLayout(layout, 1);
    const auto choose = [this](const QModelIndex &row) {
        emit profileChosen(row.data(ProfileListModel::IdRole).toUuid());
    };
    connect(m_profiles, &QListView::clicked, this, choose);
    connect(m_profiles, &QListView::activated, this, choose);
    connect(m_profiles->model(), &QAbstractItemModel::modelReset, m_profiles, [this] {
        RowDelegate::fitRows(*m_profiles);
        markProfile();
    });
    connect(add, &QPushButton::clicked, this, &HomePage::newProfileWanted);
}

void HomePage::addRecents(RecentsView &recents)
{
    m_recents = &recents;
    m_whom->insertWidget(0, &recents);
    QWidget *before = m_box;
    const auto parts = recents.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *one : parts) {
        if (!(one->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(before, one);
        before = one;
    }
}

void HomePage::setReal(bool real)
{
    m_real->setVisible(real);
}

void HomePage::setProfile(const QUuid &id)
{
    m_profile = id;
    markProfile();
}

void HomePage::markProfile()
{
    const QAbstractItemModel &model = *m_profiles->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(ProfileListModel::IdRole).toUuid() == m_profile)
            m_profiles->setCurrentIndex(model.index(row, 0));
    }
}

void HomePage::showPeople(const QList<Person> &people)
{
    m_advice->setText(people.isEmpty()
                          ? tr("Enter or paste a user ID, or the whole line from the ticket. An ID "
                               "is found in any text.")
                          : tr("Choose one of these invented people, or enter a user ID. Nothing "
                               "here leaves this computer."));
    m_people->clear();
    m_shown = people;
    for (int at = 0; at < m_shown.size(); ++at)
        m_people->addItem(QString());
    namePeople();
    RowDelegate::fitRows(*m_people);
    m_peopleColumn->setVisible(!people.isEmpty());
    if (m_recents)
        m_recents->setMost(people.isEmpty() ? 8 : 3); // the people stay in sight
}

void HomePage::namePeople()
{
    for (int at = 0; at < m_shown.size(); ++at) {
        const Person &person = m_shown.at(at);
        const QString name
            = personal::name(person.name.isEmpty() ? person.id : person.name, person.id);
        m_people->item(at)->setText(name + u'\n' + person.about);
        m_people->item(at)->setData(Qt::AccessibleTextRole, sentences::facts({name, person.about}));
    }
}

/// The lists are beside each other where there is room.
void HomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const auto direction
        = width() >= units(640) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != direction)
        m_columns->setDirection(direction);
    RowDelegate::fitRows(*m_people);
    RowDelegate::fitRows(*m_profiles);
}
