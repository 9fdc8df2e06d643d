// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

/// Runs an action by a part of its name and Enter.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// The actions must outlive the palette. Disabled actions are left out. `hint` says what to
    /// type.
    CommandPalette(const QString &title, const QString &hint, const QList<QAction *> &actions,
                   QWidget *parent);
    /// Besides its text, the action is found by a part of `text`, which is not shown: a name while
    /// personal values are hidden.
    static void setFoundBy(QAction &action, const QString &text);
    /// One of several things, to be chosen by a part of its text.
    struct Choice
    {
        QString text; ///< may be from elsewhere
        std::function<void()> chosen;
        QString foundBy = {}; ///< besides the text, and not shown
    };
    /// Opens a palette of choices, which deletes itself when it is closed.
    static CommandPalette *offer(const QString &title, const QString &hint,
                                 const QList<Choice> &choices, QWidget *parent);
    /// `text` from elsewhere as the text of an action. Escapes `&`.
    static QString literal(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    QList<QAction *> m_actions; ///< parallel to the list's rows
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none;
};
