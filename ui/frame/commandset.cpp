// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandset.h"

#include "icons.h"
#include "personal.h"
#include "recorddraft.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Alt and a letter are a mnemonic, or nothing. Without this, Qt would type the letter into a text
/// field. AltGr, dead keys and input methods do not arrive as Alt alone.
static bool isBareAlt(const QObject &watched, const QKeyEvent &event)
{
    return event.modifiers() == Qt::AltModifier && !event.text().isEmpty()
        && event.text().front().isPrint() && watched.isWidgetType()
        && static_cast<const QWidget &>(watched).testAttribute(Qt::WA_InputMethodEnabled);
}

static bool needsARecord(int command)
{
    return command >= int(Command::Review) && command <= int(Command::PreviousProblem);
}

CommandSet::CommandSet(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_themes(new QActionGroup(this))
    , m_contrast(new QAction(tr("Colours: &more contrast"), this))
{
    // Commands of the menu, and of “Find anything”.
    //: Command: shows the first page, on which a record is looked for
    add(Command::Home, tr("Go &home"), "Ctrl+1");
    //: Command: goes to the box into which a user ID is typed
    add(Command::UserId, tr("&Go to the user ID"), "Ctrl+L");
    // Ctrl+E is taken: in a text field it moves to the end of the line.
    add(Command::Counterpart, tr("Switch &between sandbox and production"), "Ctrl+Shift+E");
    add(Command::SwitchProfile, tr("S&witch profile…"), "Ctrl+Shift+P");
    add(Command::Profiles, tr("&Profiles and keys…"));
    add(Command::Drafts, tr("Show the dra&fts"), "Ctrl+2");
    add(Command::Outbox, tr("Show the &outbox"), "Ctrl+3");
    add(Command::Sent, tr("Show what was sen&t"), "Ctrl+4");
    //: Command: shows the settings
    add(Command::Settings, tr("&Settings"), "Ctrl+,");
    //: Command: how the drafts are encrypted
    add(Command::StoreKey, tr("Drafts and their &key…"));
    //: Command: shows what is kept where
    add(Command::Security, tr("Securit&y…"));
    add(Command::ArmProduction, {}, "Ctrl+Shift+A");
    //: Command: hides names, addresses and other values, for sharing the screen
    add(Command::HideValues, tr("Hide personal &values"), "Ctrl+Shift+H");
    //: Command: hides the window until a password is entered
    add(Command::Lock, tr("&Lock Amend"), "Ctrl+Shift+L");
    //: Command: goes to the next part of the window
    add(Command::NextColumn, tr("Ne&xt column"), "F6");
    //: Command: goes to the part of the window before
    add(Command::PreviousColumn, tr("Previous co&lumn"), "Shift+F6");
    add(Command::Review, tr("&Review and send…"), "Ctrl+Return");
    //: Command, verb
    add(Command::Undo, tr("&Undo"), "Ctrl+Z");
    //: Command, verb: does again what was undone
    add(Command::Redo, tr("Re&do"), "Ctrl+Shift+Z");
    add(Command::Discard, tr("Dis&card all changes…"));
    //: Command: finds the fields of what is on the clipboard
    add(Command::Paste, tr("Paste to f&ill…"), "Ctrl+Shift+V");
    add(Command::CloseRecord, tr("Clos&e the record"), "Ctrl+W");
    //: Command: reads the record from the server again
    add(Command::ReadAgain, tr("Read the record &again"), "F5");
    //: Command: goes to the next field that has a problem
    add(Command::NextProblem, tr("&Next problem"), "F8");
    add(Command::PreviousProblem, tr("Pre&vious problem"), "Shift+F8");
    //: Command: shows the help of what has the focus
    add(Command::Help, tr("&Help"), "F1");
    //: Command: lists the keys of the keyboard
    add(Command::Keys, tr("All ke&ys"));
    //: Command: finds commands, fields, forms, profiles and people by their names
    add(Command::Find, tr("Find &anything…"), "Ctrl+K");
    //: Command: ends the program
    add(Command::Quit, tr("&Quit"), "Ctrl+Q");
    QAction &hide = action(Command::HideValues);
    connect(&hide, &QAction::triggered, this, [] { personal::setHidden(!personal::areHidden()); });
    personal::follow(&hide, [hide = &hide] {
        hide->setText(personal::areHidden() ? tr("Show personal &values")
                                            : tr("Hide personal &values"));
    });
    action(Command::Find).setIcon(icon(u"search"_s));
    setArmed(false);
    makeThemes();
    qApp->installEventFilter(this);
}

void CommandSet::add(Command command, const QString &text, const char *keys)
{
    Q_ASSERT(m_actions.size() == int(command));
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    m_window.addAction(action);
    m_actions += action;
}

void CommandSet::makeThemes()
{
    const auto add = [this](const QString &text, const QString &word, Theme theme) {
        auto *action = new QAction(text, m_themes);
        action->setIconText(word);
        action->setCheckable(true);
        action->setData(int(theme));
        connect(action, &QAction::triggered, this, [this, theme] { emit themeChosen(theme); });
    };
    //: Settings of the colours: as the desktop has them. The shorter ones stand under “Colours”
    add(tr("Colours: as the &system"), tr("As the system"), Theme::System);
    add(tr("Colours: &light"),
        //: Light colours
        tr("Light"), Theme::Light);
    add(tr("Colours: &dark"),
        //: Dark colours
        tr("Dark"), Theme::Dark);
    setTheme(Theme::System);
    m_contrast->setCheckable(true);
    //: A choice under “Colours”
    m_contrast->setIconText(tr("More contrast"));
    connect(m_contrast, &QAction::triggered, this, [this](bool isMore) {
        emit contrastChosen(isMore ? Contrast::More : Contrast::Normal);
    });
}

QList<QAction *> CommandSet::all() const
{
    return m_actions + m_themes->actions() + QList {m_contrast};
}

QList<QAction *> CommandSet::themes() const
{
    return m_themes->actions();
}

QAction &CommandSet::contrast() const
{
    return *m_contrast;
}

void CommandSet::fillPlaces(QMenu &menu) const
{
    for (const Command place : {Command::Home, Command::Drafts, Command::Outbox, Command::Sent,
                                Command::Profiles, Command::Settings, Command::Lock, Command::Find})
        menu.addAction(&action(place));
}

void CommandSet::enable(const RecordDraft *draft, bool isClosing)
{
    for (int i = 0; i < m_actions.size(); ++i)
        m_actions.at(i)->setEnabled(!isClosing && (draft || !needsARecord(i)));
    m_themes->setEnabled(!isClosing);
    m_contrast->setEnabled(!isClosing);
    action(Command::Quit).setEnabled(true);
    action(Command::Undo).setEnabled(!isClosing && draft && draft->canUndo());
    action(Command::Redo).setEnabled(!isClosing && draft && draft->canRedo());
}

void CommandSet::setArmed(bool isArmed)
{
    //: Command: nothing can be sent to production any more
    const QString lock = tr("Lock p&roduction");
    //: Command: allows sending to production for a while
    action(Command::ArmProduction).setText(isArmed ? lock : tr("A&rm production…"));
}

void CommandSet::setTheme(Theme chosen)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(chosen));
}

void CommandSet::setContrast(Contrast chosen)
{
    m_contrast->setChecked(chosen == Contrast::More);
}

/// Undo and redo are left out, because a text field may have its own.
bool CommandSet::runsByKey(const QKeyEvent &event) const
{
    const QKeySequence keys(event.keyCombination());
    return std::any_of(m_actions.begin(), m_actions.end(), [&](const QAction *one) {
        return one->shortcut() == keys && one->isEnabled() && one != &action(Command::Undo)
            && one != &action(Command::Redo);
    });
}

/// A dialog over the window has no help of its own, or is one.
bool CommandSet::isHelpInDialog(const QObject &watched, const QKeyEvent &event) const
{
    if (event.keyCombination() != QKeyCombination(Qt::Key_F1) || !watched.isWidgetType())
        return false;
    const QWidget *dialog = static_cast<const QWidget &>(watched).window();
    return dialog->isModal() && dialog->parentWidget() == &m_window;
}

/// Gives the window's commands priority over a text field that uses the same keys.
bool CommandSet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isBareAlt(*watched, *static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::KeyPress
        && isHelpInDialog(*watched, *static_cast<QKeyEvent *>(event))) {
        action(Command::Keys).trigger();
        return true;
    }
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != &m_window
        || !runsByKey(*static_cast<QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}
