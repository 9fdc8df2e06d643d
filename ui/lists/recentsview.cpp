// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentsview.h"

#include "heading.h"
#include "lists.h"
#include "personal.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "recentlistmodel.h"
#include "rowdelegate.h"
#include "sentences.h"
#include "silentlist.h"
#include "speclibrary.h"
#include "storewords.h"
#include "units.h"
#include "words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

RecentsView::RecentsView(const Sources &sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_list(new SilentList<QListWidget>(this))
    //: Forgets which records were opened last
    , m_clear(new QAction(tr("Clear recent"), this))
{
    m_list->setObjectName(u"recents"_s);
    RowDelegate::install(*m_list, 3);
    //: Heading of the records that were opened last
    m_list->setAccessibleName(tr("Recently"));
    m_list->installEventFilter(this);
    m_clear->setObjectName(u"clearRecents"_s);
    auto *title = new QLabel(tr("Recently"), this);
    setHeading(*title, Heading::Section);
    //: Button: forgets which records were opened last
    auto *clear = new QPushButton(tr("Clear &recent"), this);
    clear->setObjectName(u"clearRecentsButton"_s);
    clear->setFlat(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(8));
    layout->addWidget(title);
    layout->addWidget(m_list);
    layout->addWidget(clear, 0, Qt::AlignLeading);
    connect(clear, &QPushButton::clicked, m_clear, &QAction::trigger);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (m_shown.at(row).profile == m_shownProfile)
            choose(row);
    });
    // The first click has opened a record of the same profile already.
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem *item) {
        const int row = m_list->row(item);
        if (m_shown.at(row).profile != m_shownProfile)
            choose(row);
    });
    connect(&m_sources.recents, &QAbstractItemModel::modelReset, this, &RecentsView::fill);
    connect(&m_sources.profiles, &QAbstractItemModel::modelReset, this, &RecentsView::fill);
    personal::follow(this, [this] { fill(); });
}

/// Records of a profile that is missing are left out, because they cannot be opened.
void RecentsView::fill()
{
    const int before = m_list->currentRow();
    const RecordKey current = before >= 0 ? m_shown.at(before) : RecordKey();
    m_list->clear();
    m_shown.clear();
    for (const RecentRecord &one : m_sources.recents.recents()) {
        const Profile *profile = m_sources.profiles.find(one.record.profile);
        if (!profile || m_shown.size() == m_most)
            continue;
        const FormSpec *form = m_sources.library.form(one.record.form);
        const QString name = m_sources.names.shown(one.record, one.title);
        const QString id = personal::id(one.record.userId);
        const QString about
            = form && name != id ? words::facts({id, form->title}) : (form ? form->title : id);
        const QString day = words::day(one.opened);
        auto *row = new QListWidgetItem(name % u'\t' % day % u'\n' % profile->name % u'\n' % about,
                                        m_list);
        row->setData(RowDelegate::tierRole, int(profile->tier));
        row->setData(
            Qt::AccessibleTextRole,
            sentences::facts({name, words::tier(profile->tier), profile->name, about, day}));
        m_shown += one.record;
        if (one.record == current)
            m_list->setCurrentItem(row);
    }
    m_clear->setEnabled(!m_sources.recents.recents().isEmpty());
    RowDelegate::fitRows(*m_list);
    setVisible(!m_shown.isEmpty());
}

void RecentsView::setMost(int most)
{
    if (std::exchange(m_most, most) != most)
        fill();
}

void RecentsView::choose(int row)
{
    if (row >= 0 && row < m_shown.size())
        emit recordChosen(RecordKey(m_shown.at(row))); // the list may change meanwhile
}

bool RecentsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    choose(m_list->currentRow());
    return true;
}

void RecentsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        RowDelegate::fitRows(*m_list);
}
