// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilespage.h"

#include "columnpage.h"
#include "heading.h"
#include "pageheading.h"
#include "profileeditor.h"
#include "profilelines.h"
#include "profilelistmodel.h"
#include "question.h"
#include "rowdelegate.h"
#include "silentlist.h"
#include "speclibrary.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProfilesPage::ProfilesPage(const SpecLibrary &library, ProfileListModel &profiles, QWidget *parent)
    : QWidget(parent)
    , m_profiles(profiles)
    , m_library(library)
    , m_list(new SilentList<QListView>(this))
    //: Button: adds a profile
    , m_add(new QPushButton(tr("&Add"), this))
    //: Button: removes a profile
    , m_remove(new QPushButton(tr("&Remove…"), this))
    //: Read out as the name of the page
    , m_page(new ColumnPage(tr("The profile"), this))
    , m_title(new PageHeading({}, this))
    , m_editor(new ProfileEditor(library, this))
    , m_note(new QLabel(this))
    , m_brokenApis(new QLabel(this))
    //: Button: leaves the page
    , m_close(new QPushButton(tr("&Close"), this))
    //: Button: the profile stays as it was
    , m_undo(new QPushButton(tr("Cancel c&hanges"), this))
    //: Button: saves the profile
    , m_save(new QPushButton(tr("&Save"), this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setObjectName(u"profilesPage"_s);
    m_side = makeList();
    fillEditor();
    fillFooter();
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    m_columns->addWidget(m_side);
    m_columns->addWidget(m_page, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (const Profile *chosen = profileOf(row))
                    showProfile(*chosen);
            });
    connect(m_editor, &ProfileEditor::edited, this, [this] {
        setEdited(true);
        m_isTouched = true;
    });
    connect(m_editor, &ProfileEditor::forgetRequested, this,
            [this] { emit keyForgotten(m_editor->profile().id); });
    connect(m_editor, &ProfileEditor::testWanted, this, &ProfilesPage::testWanted);
    connect(m_editor, &ProfileEditor::securityWanted, this, &ProfilesPage::securityWanted);
    connect(m_add, &QPushButton::clicked, this, &ProfilesPage::addProfile);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesPage::removeProfile);
    connect(m_save, &QPushButton::clicked, this, &ProfilesPage::save);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        setEdited(false);
        if (const Profile *chosen = profileOf(m_list->currentIndex()))
            showProfile(*chosen);
        else
            chooseFirst();
    });
    // The profile that is shown may be gone, or be another one now.
    connect(&m_profiles, &QAbstractItemModel::modelReset, this, [this] {
        const QUuid shown = m_editor->profile().id;
        if (!m_isTouched)
            m_profiles.find(shown) ? choose(shown) : chooseFirst();
    });
    chooseFirst();
}

QWidget *ProfilesPage::makeList()
{
    RowDelegate::install(*m_list, 2);
    m_list->setObjectName(u"profiles"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setModel(new ProfileLines(m_profiles, m_list));
    m_add->setObjectName(u"addProfile"_s);
    m_remove->setObjectName(u"removeProfile"_s);
    auto *side = new QWidget(this);
    auto *heading = new QLabel(tr("Profiles"), side);
    setHeading(*heading, Heading::Section);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(units(12), units(12), units(12), units(12));
    layout->setSpacing(units(8));
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return side;
}

void ProfilesPage::fillEditor()
{
    m_title->setObjectName(u"profileTitle"_s);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"profileNote"_s);
    m_note->setForegroundRole(theme::quietRole);
    m_note->setText(tr("The local sandbox is built in: a server on this computer with invented "
                       "people, to learn and to try things out. It needs no setup."));
    showBrokenApis();
    m_page->column().addWidget(m_title);
    m_page->column().addWidget(m_note);
    m_page->column().addWidget(m_editor);
    m_page->column().addWidget(m_brokenApis);
    m_page->column().addStretch(1);
}

void ProfilesPage::showBrokenApis()
{
    m_brokenApis->setWordWrap(true);
    m_brokenApis->setTextFormat(Qt::PlainText);
    m_brokenApis->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_brokenApis->setObjectName(u"brokenApis"_s);
    QStringList broken;
    for (const SpecError &error : m_library.errors())
        broken += words::sentence(error);
    m_brokenApis->setText(broken.join(u'\n'));
    m_brokenApis->setVisible(!broken.isEmpty());
}

void ProfilesPage::fillFooter()
{
    m_save->setObjectName(u"saveProfile"_s);
    m_save->setDefault(true);
    m_undo->setObjectName(u"undoProfile"_s);
    m_close->setObjectName(u"closeProfiles"_s);
    m_page->footer().addStretch(1);
    m_page->footer().addWidget(m_close);
    m_page->footer().addWidget(m_undo);
    m_page->footer().addWidget(m_save);
    connect(m_close, &QPushButton::clicked, this, &ProfilesPage::leave);
}

/// In a narrow page the list is above the editor.
void ProfilesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < units(640);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setFixedWidth(isNarrow ? width() : units(240));
    m_side->setMaximumHeight(isNarrow ? units(200) : QWIDGETSIZE_MAX);
}

void ProfilesPage::focusHeading()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ProfilesPage::chooseFirst()
{
    if (!m_profiles.profiles().isEmpty())
        choose(m_profiles.profiles().first().id);
}

void ProfilesPage::choose(const QUuid &id)
{
    const QAbstractItemModel &rows = *m_list->model();
    const QModelIndexList found
        = rows.match(rows.index(0, 0), ProfileListModel::IdRole, id, 1, Qt::MatchExactly);
    if (!found.isEmpty() && !m_isTouched)
        m_list->setCurrentIndex(found.constFirst());
}

/// Null when there is no such row.
const Profile *ProfilesPage::profileOf(const QModelIndex &row) const
{
    return m_profiles.find(row.data(ProfileListModel::IdRole).toUuid());
}

void ProfilesPage::setKeyState(const QUuid &id, const KeyState &state)
{
    if (m_editor->profile().id == id)
        m_editor->setKeyState(state);
}

void ProfilesPage::showProfile(const Profile &profile)
{
    m_editor->setProfile(profile);
    m_title->setText(profile.name.isEmpty() ? tr("New profile") : profile.name);
    m_note->setVisible(profile.isLocalSandbox());
    setEdited(false);
    m_remove->setEnabled(!profile.isLocalSandbox());
    emit keyStateWanted(profile.id);
}

void ProfilesPage::addProfile()
{
    if (m_isTouched)
        return focusHeading(); // what was typed would be lost
    Profile profile;
    profile.id = QUuid::createUuid();
    if (!m_library.apis().empty())
        profile.apiId = m_library.apis().front()->id;
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    showProfile(profile);
    m_editor->proposeName();
    m_editor->setKeyState({});
    setEdited(true);
    m_remove->setEnabled(false);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ProfilesPage::removeProfile()
{
    const Profile profile = m_editor->profile();
    ask({.title = tr("Remove the profile"),
         //: %1 is a profile
         .text = tr("Remove “%1” and forget its key?").arg(profile.name),
         //: Button: removes the profile
         .confirm = tr("&Remove"),
         //: Button: the profile stays
         .refuse = tr("&Keep")},
        this, [this, id = profile.id] { emit profileRemoved(id); });
}

bool ProfilesPage::save()
{
    if (!m_editor->check())
        return false;
    const Profile profile = m_editor->profile();
    const Secrets secrets = m_editor->secrets();
    emit profileEdited(profile, secrets);
    const Profile *stored = m_profiles.find(profile.id);
    const bool isStored = stored && stored->name == profile.name && stored->apiId == profile.apiId
        && stored->baseUrl == profile.baseUrl;
    if (!isStored) // a message says why; what was typed stays
        return false;
    setEdited(false);
    choose(profile.id);
    // The list may not have moved. The typed key is cleared in any case.
    showProfile(profile);
    return true;
}

/// Locks the list while there are unsaved edits, so that none are lost.
void ProfilesPage::setEdited(bool edited)
{
    m_isEdited = edited;
    m_isTouched = false;
    m_save->setEnabled(edited);
    m_undo->setEnabled(edited);
    m_list->setEnabled(!edited);
    m_add->setEnabled(!edited);
}

void ProfilesPage::leave()
{
    if (!m_isTouched)
        return void(emit left());
    if (m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Question, tr("Profiles"),
                                 tr("The changes to this profile are not saved."),
                                 QMessageBox::NoButton, window());
    m_question->setObjectName(u"profileQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    auto *keep = m_question->addButton(tr("&Save"), QMessageBox::AcceptRole);
    //: Button: leaves the profile without saving the changes
    auto *drop = m_question->addButton(tr("&Don't save"), QMessageBox::DestructiveRole);
    auto *stay = m_question->addButton(tr("&Go on editing"), QMessageBox::RejectRole);
    m_question->setEscapeButton(stay);
    connect(keep, &QAbstractButton::clicked, this, &ProfilesPage::saveAndLeave);
    connect(drop, &QAbstractButton::clicked, this, [this] {
        setEdited(false);
        emit left();
    });
    connect(m_question, &QDialog::rejected, this, &ProfilesPage::returnWanted);
    connect(stay, &QAbstractButton::clicked, this, &ProfilesPage::returnWanted);
    m_question->open();
}

void ProfilesPage::saveAndLeave()
{
    if (save())
        emit left();
    else
        emit returnWanted();
}

void ProfilesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}
