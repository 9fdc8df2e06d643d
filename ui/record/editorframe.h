// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

/// Shows the state of a field at its editor: the only place that does. A changed editor has another
/// background and a bar at its reading side, a wrong one an edge, and a locked one is sunken. One
/// that will be cleared shows what it held.
class EditorFrame final : public QWidget
{
    Q_OBJECT

public:
    enum StateFlag { Plain = 0, Changed = 1, Wrong = 2, Locked = 4 };
    Q_DECLARE_FLAGS(State, StateFlag)

    /// The frame is a sibling of `editor` and follows it.
    explicit EditorFrame(QWidget &editor);

    State state() const { return m_state; }
    void setState(State state);
    /// What is shown struck through in the empty editor. An empty text is nothing.
    void setCleared(const QString &before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colourEditor();
    void paintCleared(QPainter &painter) const;

    QWidget &m_editor;
    State m_state = Plain;
    QString m_cleared;
};
