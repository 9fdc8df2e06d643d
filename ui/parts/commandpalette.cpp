// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "keytext.h"
#include "rowsface.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr char foundBy[] = "foundBy"; // a property of an action
static constexpr int foundByRole = Qt::UserRole;

static QString commandName(const QAction *action)
{
    QString name = withoutMnemonic(action->text());
    if (name.endsWith(u'…'))
        name.chop(1);
    const QString keys = keyText(action->shortcut());
    //: %1 is a command, %2 its key
    return keys.isEmpty() ? name : CommandPalette::tr("%1   (%2)").arg(name, keys);
}

CommandPalette::CommandPalette(const QString &title, const QString &hint,
                               const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    //: Nothing has what is searched for
    , m_none(new QLabel(tr("Nothing matches."), this))
{
    setObjectName(u"palette"_s);
    setWindowTitle(title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(u"paletteSearch"_s);
    m_search->setAccessibleName(hint);
    m_search->setPlaceholderText(hint);
    m_search->installEventFilter(this);
    openRowsByPress(*m_list);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(title);
    m_none->setObjectName(u"nothingMatches"_s);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_list->setSpacing(fontMetrics().height() / 8);
    for (QAction *action : actions) {
        if (!action->isEnabled())
            continue;
        m_actions += action;
        auto *row = new QListWidgetItem(commandName(action), m_list);
        row->setData(foundByRole, action->property(foundBy));
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_none, 1, Qt::AlignTop);
    layout->addWidget(m_list, 1);
    const QSize wanted(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 28);
    resize(parent ? wanted.boundedTo(parent->size()) : wanted);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    filter({});
    m_search->setFocus();
}

void CommandPalette::setFoundBy(QAction &action, const QString &text)
{
    action.setProperty(foundBy, text);
}

CommandPalette *CommandPalette::offer(const QString &title, const QString &hint,
                                      const QList<Choice> &choices, QWidget *parent)
{
    auto *owner = new QObject(parent);
    QList<QAction *> actions;
    for (const Choice &choice : choices) {
        actions += new QAction(literal(choice.text), owner);
        setFoundBy(*actions.constLast(), choice.foundBy);
        connect(actions.constLast(), &QAction::triggered, owner, choice.chosen);
    }
    auto *palette = new CommandPalette(title, hint, actions, parent);
    owner->setParent(palette);
    palette->open();
    return palette;
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem &item = *m_list->item(row);
        const QString name = item.text() % u' ' % item.data(foundByRole).toString();
        const bool matches = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return name.contains(word, Qt::CaseInsensitive);
        });
        m_list->setRowHidden(row, !matches);
        if (matches && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_list->setVisible(first >= 0);
    m_none->setVisible(first < 0);
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_list->isRowHidden(row))
        return;
    QAction *action = m_actions.at(row);
    // Close first, because the action may open a dialog. A second signal then finds no current row.
    m_list->setCurrentRow(-1);
    close();
    action->trigger();
}

/// Passes the arrow keys to the list while the text field keeps the focus.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    const int step = key == Qt::Key_Down ? 1 : -1;
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->isRowHidden(row))
            continue;
        m_list->setCurrentRow(row);
        break;
    }
    return true;
}
