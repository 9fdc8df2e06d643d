// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

/// Actions by name: type a part of it, press Enter.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// The actions must outlive the palette; disabled ones are left out. `hint` says what to type.
    CommandPalette(const QString &title, const QString &hint, const QList<QAction *> &actions,
                   QWidget *parent);
    /// A text that is not ours, as an action's: a `&` in it is one.
    static QString literal(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    QList<QAction *> m_actions; ///< parallel to the list's rows
    QLineEdit *m_search;
    QListWidget *m_list;
};
