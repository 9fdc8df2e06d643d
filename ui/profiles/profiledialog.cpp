// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiledialog.h"

#include "profileeditor.h"
#include "profilelistmodel.h"
#include "question.h"
#include "speclibrary.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProfileDialog::ProfileDialog(const SpecLibrary &library, ProfileListModel &profiles,
                             QWidget *parent)
    : SteadyFocus(parent)
    , m_profiles(profiles)
    , m_library(library)
    , m_list(new QListView(this))
    , m_editor(new ProfileEditor(library, this))
    , m_note(new QLabel(this))
    , m_brokenApis(new QLabel(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_undo(new QPushButton(tr("Cancel c&hanges"), this))
{
    setObjectName(u"profileDialog"_s);
    setWindowTitle(tr("Profiles"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"profiles"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setModel(&profiles);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(fontMetrics().height() / 8);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"profileNote"_s);
    m_brokenApis->setWordWrap(true);
    m_brokenApis->setTextFormat(Qt::PlainText);
    m_brokenApis->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_brokenApis->setObjectName(u"brokenApis"_s);
    QStringList broken;
    for (const SpecError &error : library.errors())
        broken += words::sentence(error);
    m_brokenApis->setText(broken.join(u'\n'));
    m_brokenApis->setVisible(!broken.isEmpty());
    m_add->setObjectName(u"addProfile"_s);
    m_remove->setObjectName(u"removeProfile"_s);
    m_save->setObjectName(u"saveProfile"_s);
    m_undo->setObjectName(u"undoProfile"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeProfiles"_s);
    for (QPushButton *button : {m_add, m_remove, m_save, m_undo, close})
        button->setAutoDefault(false);

    auto *under = new QHBoxLayout;
    under->addWidget(m_add);
    under->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(under);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_undo);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_editor);
    auto *right = new QVBoxLayout;
    right->addWidget(m_note);
    right->addWidget(scroll, 1);
    right->addWidget(m_brokenApis);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 1);
    layout->addLayout(right, 2);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 40);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid())
                    showProfile(m_profiles.profiles().at(row.row()));
            });
    connect(m_editor, &ProfileEditor::edited, this, [this] {
        setEdited(true);
        m_isTouched = true;
    });
    connect(m_editor, &ProfileEditor::forgetRequested, this,
            [this] { emit keyForgotten(m_editor->profile().id); });
    connect(m_add, &QPushButton::clicked, this, &ProfileDialog::addProfile);
    connect(m_remove, &QPushButton::clicked, this, &ProfileDialog::removeProfile);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::save);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const QModelIndex row = m_list->currentIndex(); row.isValid())
            showProfile(m_profiles.profiles().at(row.row()));
        else
            chooseFirst();
    });
    connect(close, &QPushButton::clicked, this, &ProfileDialog::reject);
    chooseFirst();
}

void ProfileDialog::chooseFirst()
{
    if (!m_profiles.profiles().isEmpty())
        choose(m_profiles.profiles().first().id);
}

void ProfileDialog::choose(const QUuid &id)
{
    if (const int row = m_profiles.rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_profiles.index(row));
}

void ProfileDialog::setKeyState(const QUuid &id, const KeyState &state)
{
    if (m_editor->profile().id == id)
        m_editor->setKeyState(state);
}

void ProfileDialog::showProfile(const Profile &profile)
{
    m_editor->setProfile(profile);
    m_note->setVisible(profile.isLocalSandbox());
    m_note->setText(tr("The local sandbox is built in: a server on this computer with invented "
                       "people, to learn and to try things out. It needs no setup."));
    setEdited(false);
    m_remove->setEnabled(!profile.isLocalSandbox());
    emit keyStateWanted(profile.id);
}

void ProfileDialog::addProfile()
{
    Profile profile;
    profile.id = QUuid::createUuid();
    if (!m_library.apis().empty())
        profile.apiId = m_library.apis().front()->id;
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    showProfile(profile);
    m_editor->setKeyState({});
    setEdited(true);
    m_remove->setEnabled(false);
}

void ProfileDialog::removeProfile()
{
    const Profile profile = m_editor->profile();
    ask({.title = tr("Remove the profile"),
         .text = tr("Remove “%1” and forget its key?").arg(profile.name),
         .confirm = tr("&Remove"),
         .refuse = tr("&Keep")},
        this, [this, id = profile.id] { emit profileRemoved(id); });
}

bool ProfileDialog::save()
{
    if (!m_editor->check())
        return false;
    const Profile profile = m_editor->profile();
    const Secrets secrets = m_editor->secrets();
    setEdited(false);
    emit profileEdited(profile, secrets);
    choose(profile.id);
    // The list may not have moved. The typed key is cleared in any case.
    showProfile(profile);
    return true;
}

/// Locks the list while there are unsaved edits, so that none are lost.
void ProfileDialog::setEdited(bool edited)
{
    m_isEdited = edited;
    m_isTouched = false;
    m_save->setEnabled(edited);
    m_undo->setEnabled(edited);
    m_list->setEnabled(!edited);
    m_add->setEnabled(!edited);
}

void ProfileDialog::reject()
{
    if (!m_isTouched) {
        QDialog::reject();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Profiles"),
                                     tr("The changes to this profile are not saved."),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *keep = question->addButton(tr("&Save"), QMessageBox::AcceptRole);
    auto *drop = question->addButton(tr("&Don't save"), QMessageBox::DestructiveRole);
    question->addButton(tr("&Go on editing"), QMessageBox::RejectRole);
    connect(keep, &QAbstractButton::clicked, this, [this] {
        if (save())
            QDialog::reject();
    });
    connect(drop, &QAbstractButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}
