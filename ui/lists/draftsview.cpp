// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftsview.h"

#include "commandpalette.h"
#include "deleteddrafts.h"
#include "draftlistmodel.h"
#include "emptynotice.h"
#include "icons.h"
#include "lists.h"
#include "personal.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "readingside.h"
#include "rowdelegate.h"
#include "searchline.h"
#include "sentences.h"
#include "silentlist.h"
#include "storewords.h"
#include "tooltip.h"
#include "units.h"
#include "wheel.h"
#include "words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

/// Drafts as texts for the list. A text is made only when it is shown.
class DraftLines final : public QIdentityProxyModel
{
public:
    DraftLines(DraftListModel &drafts, const ProfileListModel &profiles, const PersonNames &names,
               QObject *parent)
        : QIdentityProxyModel(parent)
        , m_drafts(drafts)
        , m_profiles(profiles)
        , m_names(names)
    {
        setSourceModel(&drafts);
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const DraftSummary draft = m_drafts.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return QString(title(draft) % u'\t' % words::day(draft.updated) % u'\n'
                           % profileName(draft) % u'\n' % state(draft));
        case Qt::AccessibleTextRole:
            return sentences::facts({title(draft), tierWord(draft), profileName(draft),
                                     state(draft), words::day(draft.updated)});
        case RowDelegate::tierRole: {
            const Profile *profile = m_profiles.find(draft.record.profile);
            return profile ? QVariant(int(profile->tier)) : QVariant();
        }
        case Qt::DecorationRole:
            if (draft.state == DraftState::Editing)
                return {};
            return icon(draft.state == DraftState::Refused ? u"error"_s : u"warning"_s);
        case Qt::ToolTipRole:
            return plainToolTip(
                DraftsView::tr("User ID %1").arg(personal::id(draft.record.userId)));
        case Qt::AccessibleDescriptionRole:
            return DraftsView::tr("User ID %1").arg(personal::id(draft.record.userId));
        default:
            return QIdentityProxyModel::data(index, role);
        }
    }

private:
    QString title(const DraftSummary &draft) const
    {
        return m_names.shown(draft.record, draft.title);
    }
    QString profileName(const DraftSummary &draft) const
    {
        const Profile *profile = m_profiles.find(draft.record.profile);
        //: In the place of a profile's name
        return profile ? profile->name : DraftsView::tr("profile missing");
    }
    QString tierWord(const DraftSummary &draft) const
    {
        const Profile *profile = m_profiles.find(draft.record.profile);
        return profile ? words::tier(profile->tier) : QString();
    }
    /// "2 changes · Refused".
    static QString state(const DraftSummary &draft)
    {
        return words::facts({words::changeCount(draft.changes), words::draftState(draft.state)});
    }

    DraftListModel &m_drafts;
    const ProfileListModel &m_profiles;
    const PersonNames &m_names;
};

} // namespace

DraftsView::DraftsView(DraftListModel &drafts, ProfileListModel &profiles, const PersonNames &names,
                       QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_profiles(profiles)
    , m_search(newSearchLine(u"draftSearch"_s, tr("Search the drafts"), this))
    , m_profile(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_list(new SilentList<QListView>(this))
    , m_empty(new EmptyNotice(u"noDrafts"_s, this))
    , m_unreadable(new QLabel(this))
    , m_deleted(new DeletedDrafts(profiles, names, this))
{
    RowDelegate::install(*m_list, 3);
    m_drafts.setNames([&names](const RecordKey &record, const QString &title) {
        return names.titleOf(record, title);
    });
    m_list->setObjectName(u"draftList"_s);
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setModel(new DraftLines(drafts, profiles, names, m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    makeFilters();
    makeActions();
    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(units(12), 0, units(12), units(8));
    filters->setSpacing(units(8));
    filters->addWidget(m_profile);
    filters->addWidget(m_state);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(units(12), units(8), units(12), units(8));
    search->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(search);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_unreadable);
    layout->addWidget(m_deleted);
    m_unreadable->setContentsMargins(units(12), units(8), units(12), units(8));
    m_unreadable->setObjectName(u"unreadableDrafts"_s);
    m_unreadable->setWordWrap(true);
    m_unreadable->hide();

    connect(m_list, &QListView::clicked, this, &DraftsView::openClicked);
    connect(m_list, &QListView::doubleClicked, this, &DraftsView::openDoubleClicked);
    connect(m_list, &QListView::customContextMenuRequested, this, &DraftsView::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DraftsView::refresh);
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, &DraftsView::refresh);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &DraftsView::refresh);
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, &DraftsView::markOpen);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &DraftsView::markOpen);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &DraftsView::refresh);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &DraftsView::markOpen);
    connect(&m_drafts, &DraftListModel::totalChanged, this, &DraftsView::refresh);
    connect(&m_profiles, &QAbstractItemModel::modelReset, this, &DraftsView::fillProfiles);
    connect(m_empty, &EmptyNotice::chosen, this, [this] {
        if (m_drafts.total() > 0)
            clearFilters();
        else if (m_store == StoreState::Kind::Locked)
            emit unlockRequested();
        else if (m_store == StoreState::Kind::Failed)
            emit retryRequested();
        else
            emit beginRequested();
    });
    fillProfiles();
    refresh();
    personal::follow(this, [this] { m_list->viewport()->update(); });
}

QList<QAction *> DraftsView::actions() const
{
    return m_actions + QList {&m_deleted->action()};
}

void DraftsView::setStore(StoreState::Kind kind)
{
    if (kind == StoreState::Kind::Opening)
        return; // the old message stays until the result is known
    m_store = kind;
    refresh();
}

void DraftsView::setUnreadable(int count)
{
    m_unreadable->setText(
        tr("%n drafts can't be read, because they are damaged. They were not deleted.", nullptr,
           int(count)));
    m_unreadable->setVisible(count > 0);
}

void DraftsView::makeFilters()
{
    m_search->installEventFilter(this);
    m_profile->setObjectName(u"draftProfile"_s);
    //: Name of a choice of profiles
    m_profile->setAccessibleName(tr("Show the drafts of a profile"));
    m_state->setObjectName(u"draftState"_s);
    //: Name of a choice of states: not sent yet, refused
    m_state->setAccessibleName(tr("Show the drafts in a state"));
    //: In a choice: drafts in any state
    m_state->addItem(tr("Any state"));
    for (const DraftState state :
         {DraftState::Editing, DraftState::Refused, DraftState::Conflict}) {
        const QString word = words::draftState(state);
        //: In a choice: drafts that were not sent yet
        m_state->addItem(word.isEmpty() ? tr("Not sent yet") : word, int(state));
    }
    for (QComboBox *box : {m_profile, m_state}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        keepFromWheel(*box);
    }
    connect(m_search, &QLineEdit::textChanged, &m_drafts, &DraftListModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, &DraftsView::openCurrent);
    connect(m_profile, &QComboBox::currentIndexChanged, this,
            [this] { m_drafts.setProfile(m_profile->currentData().toUuid()); });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_state->currentData();
        m_drafts.setState(state.isValid() ? std::optional(DraftState(state.toInt()))
                                          : std::nullopt);
    });
}

void DraftsView::makeActions()
{
    const auto add = [this](const QString &text, const QString &name, void (DraftsView::*run)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        m_actions += action;
        return action;
    };
    m_open = add(tr("Open the chosen draft"), u"openDraft"_s, &DraftsView::openCurrent);
    m_copy = add(tr("Copy the chosen draft to another profile…"), u"copyDraft"_s,
                 &DraftsView::copyCurrent);
    m_delete = add(tr("Delete the chosen draft"), u"deleteDraft"_s, &DraftsView::deleteCurrent);
}

/// Fills the filter with the current profiles and keeps its choice if possible.
void DraftsView::fillProfiles()
{
    const QUuid before = m_profile->currentData().toUuid();
    {
        const QSignalBlocker quiet(m_profile);
        m_profile->clear();
        //: In a choice: drafts of all profiles
        m_profile->addItem(tr("All profiles"));
        for (const Profile &profile : m_profiles.profiles())
            m_profile->addItem(profile.name, profile.id);
        m_profile->setCurrentIndex(std::max(0, m_profile->findData(before)));
    }
    m_drafts.setProfile(m_profile->currentData().toUuid());
    m_list->viewport()->update();
}

void DraftsView::refresh()
{
    const bool isEmpty = m_drafts.rowCount() == 0;
    if (isEmpty && m_drafts.total() > 0)
        //: No draft has what is searched for
        m_empty->say(tr("No draft matches."), tr("Show &all drafts"));
    else if (isEmpty && m_store == StoreState::Kind::Locked)
        m_empty->say(tr("The drafts are locked. What you change now is kept in memory until they "
                        "are unlocked."),
                     tr("U&nlock…"));
    else if (isEmpty && m_store == StoreState::Kind::Failed)
        m_empty->say(tr("The drafts cannot be opened now. What you change is kept in memory until "
                        "they are."),
                     tr("Tr&y again"));
    else if (isEmpty)
        m_empty->say(tr("There are no drafts. What you change in a record is kept here until it "
                        "is sent."),
                     tr("O&pen a record"));
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(m_list->currentIndex().isValid() && !isEmpty);
}

void DraftsView::setOpen(const RecordKey &record)
{
    if (record == m_openRecord)
        return;
    m_openRecord = record;
    if (m_list->hasFocus())
        return; // somebody is choosing
    m_list->setCurrentIndex({});
    markOpen();
}

/// Selects the row of the open record, or none, unless somebody is choosing. When a row goes, the
/// view alone would select its neighbour, which is somebody else's draft.
void DraftsView::markOpen()
{
    const int row = m_drafts.rowOf(m_openRecord);
    const bool isChoosing = m_list->hasFocus() && m_list->currentIndex().isValid();
    if (!isChoosing)
        m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_list->model()->index(row, 0));
}

void DraftsView::clearFilters()
{
    m_search->clear();
    m_profile->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    focusSearch();
}

void DraftsView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The current draft. After a search, the first match when nothing was chosen yet.
std::optional<DraftSummary> DraftsView::current() const
{
    const int row = std::max(0, m_list->currentIndex().row());
    return row < m_drafts.rowCount() ? std::optional(m_drafts.at(row)) : std::nullopt;
}

void DraftsView::openCurrent()
{
    if (const auto draft = current())
        emit draftChosen(draft->record);
}

void DraftsView::openClicked()
{
    const auto draft = current();
    if (draft && draft->record.profile == m_shownProfile)
        openCurrent();
}

/// The first click has opened a draft of the same profile already.
void DraftsView::openDoubleClicked()
{
    const auto draft = current();
    if (draft && draft->record.profile != m_shownProfile)
        openCurrent();
}

void DraftsView::deleteCurrent()
{
    if (const auto draft = current())
        emit draftDeleted(draft->record);
}

void DraftsView::copyCurrent()
{
    const auto draft = current();
    if (!draft)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"copies"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillCopies(*menu, draft->record);
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
    popUpBelow(*menu, *m_list->viewport(), m_list->visualRect(m_list->currentIndex()));
}

void DraftsView::fillCopies(QMenu &menu, const RecordKey &record)
{
    const Profile *own = m_profiles.find(record.profile);
    const QString api = own ? own->apiId : record.form.section(u'/', 0, 0);
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.apiId != api || profile.id == record.profile)
            continue;
        QAction *action = menu.addAction(
            CommandPalette::literal(words::facts({words::tier(profile.tier), profile.name})));
        connect(action, &QAction::triggered, this,
                [this, record, id = profile.id] { emit draftCopyRequested(record, id); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("There is no other profile of this API"))->setEnabled(false);
}

void DraftsView::showMenu(const QPoint &at)
{
    const auto draft = current();
    if (!draft || !m_list->currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, QAction *action) {
        connect(menu->addAction(text), &QAction::triggered, action, &QAction::trigger);
    };
    //: Verb: opens the draft
    add(tr("&Open"), m_open);
    QMenu *copies = menu->addMenu(tr("&Copy to another profile"));
    fillCopies(*copies, draft->record);
    //: Verb: deletes the draft
    add(tr("&Delete"), m_delete);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

/// The down arrow moves from the search field to the list, and Enter opens the first match. In the
/// list, Enter opens the draft and Delete deletes it.
bool DraftsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down && m_drafts.rowCount() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        openCurrent();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete && m_list->currentIndex().isValid()) {
        deleteCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
