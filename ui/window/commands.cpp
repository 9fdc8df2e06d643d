// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's commands do; mainwindow.cpp has what it shows, opening.cpp how a record opens.

#include "commandpalette.h"
#include "draftlistmodel.h"
#include "draftsview.h"
#include "fieldhelp.h"
#include "filewords.h"
#include "mainwindow.h"
#include "noticebar.h"
#include "openbar.h"
#include "profiledialog.h"
#include "profilelistmodel.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "sidepanel.h"
#include "words.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString changesTo(qsizetype count, const QString &title)
{
    const QString shown = words::visible(title);
    return count == 1 ? MainWindow::tr("1 change to %1").arg(shown)
                      : MainWindow::tr("%1 changes to %2").arg(QString::number(count), shown);
}

QString changesOf(const RecordDraft &draft)
{
    return changesTo(draft.diff().size(), draft.title());
}

} // namespace

/// Alt and a letter choose something, or nothing: in a text field Qt would type the letter. AltGr,
/// dead keys and input methods don't come as Alt alone.
static bool isBareAlt(const QObject &watched, const QKeyEvent &event)
{
    return event.modifiers() == Qt::AltModifier && !event.text().isEmpty()
        && event.text().front().isPrint() && watched.isWidgetType()
        && static_cast<const QWidget &>(watched).testAttribute(Qt::WA_InputMethodEnabled);
}

/// A text field takes some of the same keys for itself; the window's commands come first. Undo
/// stays with a field that has one of its own.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool isUse = event->type() == QEvent::ShortcutOverride
        || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::InputMethod;
    m_isUsed = m_isUsed || (isUse && m_isReading);
    if (event->type() == QEvent::KeyPress && isBareAlt(*watched, *static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != this)
        return QMainWindow::eventFilter(watched, event);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    const bool isCommand
        = std::any_of(m_commands.begin(), m_commands.end(), [&](const QAction *action) {
              return action->shortcut() == keys && action->isEnabled() && action != m_undo
                  && action != m_redo;
          });
    if (!isCommand)
        return QMainWindow::eventFilter(watched, event);
    event->ignore();
    return true;
}

void MainWindow::focusUserId()
{
    m_openBar->focusUserId();
}

void MainWindow::chooseFromProfiles()
{
    m_openBar->focusProfile();
}

/// What was entered stays in the box, unopened.
void MainWindow::switchTo(const QUuid &id)
{
    m_openBar->chooseProfile(id);
    takeProfile(id);
    focusUserId();
}

void MainWindow::setEnvironmentKeyNew(bool isNew)
{
    m_isEnvironmentKeyNew = isNew;
}

/// Whoever wants the list of profiles, as before, must not come into production by it.
void MainWindow::explainEnvironmentKey()
{
    m_isEnvironmentKeyNew = false;
    emit environmentKeyExplained();
    showNotice(
        *addNotice(u"environmentKey"_s), u"note"_s,
        tr("Nothing was switched. New: Ctrl+Shift+E switches between sandbox and production, "
           "and Ctrl+E goes to the end of a line. Press Ctrl+Shift+E again to switch. The "
           "list of profiles is “Switch profile…” in the menu, or Alt+P."));
}

void MainWindow::switchToTwin()
{
    if (m_isEnvironmentKeyNew)
        return explainEnvironmentKey();
    const Profile *now = m_openBar->profile();
    const ApiSpec *api = now ? m_library.api(now->apiId) : nullptr;
    if (!api)
        return;
    const QList<Profile> twins = twinsOf(*api, *now, m_profiles.profiles());
    if (twins.isEmpty())
        m_openBar->showProblem(missingTwin(*api, *now));
    else if (twins.size() == 1)
        switchTo(twins.constFirst().id);
    else
        offerTwins(twins);
}

void MainWindow::offerTwins(const QList<Profile> &twins)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"twins"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Profile &twin : twins) {
        const QString name = u"%1  ·  %2"_s.arg(words::tier(twin.tier), twin.name);
        QAction *action = menu->addAction(CommandPalette::literal(name));
        connect(action, &QAction::triggered, this, [this, id = twin.id] { switchTo(id); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_openBar->profileCorner());
}

/// Names the catalogue's server that a profile would be for, where there is one.
QString MainWindow::missingTwin(const ApiSpec &api, const Profile &profile) const
{
    for (const Environment &one : api.environments) {
        Profile twin;
        twin.apiId = api.id;
        twin.environmentId = one.id;
        twin.baseUrl = one.url;
        twin.tier = one.tier;
        if (!twinsOf(api, profile, {twin}).isEmpty())
            return tr("There is no profile for %1 of %2. Add one under “Profiles and keys”.")
                .arg(one.title, api.title);
    }
    return profile.tier == Tier::Sandbox
        ? tr("There is no production profile of %1. Add one under “Profiles and keys”.")
              .arg(api.title)
        : tr("There is no sandbox profile of %1. Add one under “Profiles and keys”.")
              .arg(api.title);
}

/// What can be done with the chosen draft, what the bars offer, and the newest drafts themselves.
void MainWindow::addDraftCommands(QList<QAction *> &actions, QObject &owner)
{
    actions += m_side->drafts().actions();
    for (const NoticeBar *bar : findChildren<NoticeBar *>()) {
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            auto *action = new QAction(
                u"%1   %2"_s.arg(button->text(), CommandPalette::literal(bar->sentence())), &owner);
            connect(action, &QAction::triggered, button, &QPushButton::click);
            actions += action;
        }
    }
    constexpr int mostDrafts = 100;
    for (int row = 0; row < std::min(m_drafts.rowCount(), mostDrafts); ++row) {
        const DraftSummary draft = m_drafts.at(row);
        const Profile *profile = m_profiles.find(draft.record.profile);
        const QString where = profile ? u"   "_s + profile->name : QString();
        auto *action = new QAction(
            tr("Draft: %1").arg(CommandPalette::literal(words::visible(draft.title) + where)),
            &owner);
        connect(action, &QAction::triggered, this,
                [this, record = draft.record] { emit draftChosen(record); });
        actions += action;
    }
}

void MainWindow::openPalette()
{
    QList<QAction *> actions = m_commands;
    auto *profileCommands = new QObject(this);
    addDraftCommands(actions, *profileCommands);
    for (const Profile &profile : m_profiles.profiles()) {
        auto *action = new QAction(tr("Profile: %1").arg(CommandPalette::literal(profile.name)),
                                   profileCommands);
        connect(action, &QAction::triggered, this, [this, id = profile.id] { switchTo(id); });
        actions += action;
    }
    auto *palette = new CommandPalette(
        tr("Commands"), tr("Type a part of a command, of a profile's name or of a draft's"),
        actions, this);
    profileCommands->setParent(palette);
    palette->open();
}

void MainWindow::openProfiles()
{
    openProfile(profileId());
}

void MainWindow::openProfile(const QUuid &id)
{
    m_profileDialog = new ProfileDialog(m_library, m_profiles, this);
    connect(m_profileDialog, &ProfileDialog::profileEdited, this, &MainWindow::profileEdited);
    connect(m_profileDialog, &ProfileDialog::profileRemoved, this, &MainWindow::profileRemoved);
    connect(m_profileDialog, &ProfileDialog::keyForgotten, this, &MainWindow::keyForgotten);
    connect(m_profileDialog, &ProfileDialog::keyStateWanted, this, &MainWindow::keyStateWanted);
    m_profileDialog->choose(id);
    m_profileDialog->open();
    emit keyStateWanted(id);
}

void MainWindow::openHelp()
{
    if (!m_record)
        return;
    const FormSpec &form = m_record->draft().form();
    if (const FieldSpec *field = form.field(m_record->currentField()))
        (new FieldHelp(form, *field, this))->open();
}

void MainWindow::openReview()
{
    if (!m_record || m_review || m_isReading)
        return;
    // What an editor does when it is left is done before it is shown.
    const QPointer<QWidget> before = focusWidget();
    m_record->setFocus(Qt::OtherFocusReason);
    if (m_record->draft().diff().isEmpty()) {
        if (before)
            before->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_record->showAllFindings();
    m_review = new ReviewSheet(m_record->draft(), m_recordProfile, this);
    connectReview();
    connect(m_review, &QDialog::finished, m_record, [before, review = m_review] {
        // After a send the work on the field is done.
        if (before && review && !review->hasSent())
            before->setFocus(Qt::OtherFocusReason);
    });
    m_review->open();
}

void MainWindow::leaveReview()
{
    if (m_review)
        m_review->leave();
}

/// However the sheet went. It deletes itself later; from here on it counts as gone.
void MainWindow::forgetReview()
{
    if (!m_review)
        return;
    const bool hasSent = m_review->hasSent();
    m_review.clear();
    if (hasSent)
        emit backgroundRequested();
}

void MainWindow::askDiscard()
{
    if (!m_record || m_record->draft().diff().isEmpty())
        return;
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Discard changes"),
                          tr("Discard %1? Undo brings them back while the record is open.")
                              .arg(changesOf(m_record->draft())),
                          QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"confirmDiscard"_s);
    question->setDefaultButton(question->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(discard, &QAbstractButton::clicked, m_record, [this] { m_record->draft().discard(); });
    question->open();
}

void MainWindow::showTrouble(const QString &text)
{
    auto *trouble
        = new QMessageBox(QMessageBox::Warning, u"Amend"_s, text, QMessageBox::Close, this);
    trouble->setObjectName(u"trouble"_s);
    trouble->setTextFormat(Qt::PlainText);
    trouble->setAttribute(Qt::WA_DeleteOnClose);
    trouble->open();
}

void MainWindow::showDamagedProfiles(const FileError &error)
{
    auto *question = new QMessageBox(
        QMessageBox::Warning, u"Amend"_s,
        words::sentence(error) + u' '
            + tr("There is no usable backup of it. You can close Amend and repair it, or begin "
                 "with no "
                 "profiles: the file is set aside under another name, and drafts stay."),
        QMessageBox::NoButton, this);
    question->setObjectName(u"damagedProfiles"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *reset = question->addButton(tr("&Begin with no profiles"), QMessageBox::DestructiveRole);
    reset->setObjectName(u"resetProfiles"_s);
    question->setDefaultButton(question->addButton(tr("&Leave it"), QMessageBox::RejectRole));
    connect(reset, &QAbstractButton::clicked, this, &MainWindow::profilesResetRequested);
    question->open();
}

void MainWindow::showProfilesGone(const FileError &error)
{
    showTrouble(words::sentence(error) + u' '
                + tr("Amend goes on with the profiles as they were. To write them down again, save "
                     "a profile."));
}

void MainWindow::showProfileMissing()
{
    showTrouble(tr("The profile of this draft is missing. Add a profile of the same system where "
                   "there is none, then copy the draft to it: a right click on the draft in the "
                   "list offers that."));
}

void MainWindow::showUnsentIn(const Profile &profile)
{
    showTrouble(tr("%1 has unsent changes that belong to its server. Send or discard them first: "
                   "the profile was left as it was.")
                    .arg(profile.name));
}

void MainWindow::showDraftsLocked(const Profile &profile)
{
    showTrouble(tr("The drafts can't be read now, so nobody can tell whether some of them belong "
                   "to the server of %1. Unlock them first: the profile was left as it was.")
                    .arg(profile.name));
}

void MainWindow::showKeyLeft(const SecretError &error)
{
    QString text = tr("The keychain did not remove the profile's key. Remove it in your desktop's "
                      "password settings: its name begins with \"amend/\".");
    if (!error.detail.isEmpty())
        text += u' ' + tr("The keychain said: %1").arg(error.detail);
    showTrouble(text);
}

void MainWindow::undo()
{
    m_record->draft().undo();
}

void MainWindow::redo()
{
    m_record->draft().redo();
}

void MainWindow::nextProblem()
{
    m_record->stepProblem(1);
}

void MainWindow::previousProblem()
{
    m_record->stepProblem(-1);
}

void MainWindow::requestClose()
{
    close();
}
