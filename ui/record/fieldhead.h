// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

/// A small button without an edge. It takes no focus.
QToolButton *newHeadButton(const QString &name, const QIcon &sign, const QString &text,
                           QWidget *parent);

/// The line above an editor: label, state and, at its end, undo and a menu. It has one height,
/// whatever is in it.
class FieldHead final : public QWidget
{
    Q_OBJECT

public:
    /// `path` begins the object names of the parts.
    /// `name` is the field's.
    FieldHead(const QString &path, const QString &name, QWidget *parent);

    void addLabel(const QString &text, QWidget *buddy);
    /// The word gives way to a state.
    void addOptional();
    /// For a field that has no label besides its switch.
    void addSwitch(QWidget *box);

    void showState(const QString &word, bool isChange);
    void showUndo(bool isWanted);
    void showMenuButton(bool isWanted);

signals:
    void undoWanted();
    /// `place` is on the screen.
    void menuWanted(const QPoint &place);

private:
    void add(QWidget *part);

    const QString m_path;
    const QString m_name;
    QHBoxLayout *m_line;
    // These are created on first use, because most fields of a form never change.
    QLabel *m_optional = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_menu = nullptr;
};
