// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

/// A line edit whose width is given in characters. Text that is inserted at once (pasted, dropped,
/// or by an input method) becomes one line; text that the program sets stays as it is. Text that an
/// assistive technology writes counts as typed, unless the line is locked.
class LineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    LineEdit(int columns, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Adds a button inside the line, for the mouse. `name` is its object name.
    QAction *addButton(const QString &iconName, const QString &name, const QString &text);
    /// Hides the text until the user reveals it for half a minute.
    void setMasked();
    /// Whether the text can be read, and so be copied.
    bool isReadable() const { return echoMode() == Normal; }
    /// Replaces the text without marking it as edited, and shows its beginning.
    void showText(const QString &text);

signals:
    /// Inserted text had line breaks or tabs. `joint` is the position of the space that replaced
    /// the first of them, or -1.
    void joined(qsizetype joint);
    /// There is a note about the entered text, which is shown until the text changes.
    void noted(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class EntryValidator;
    QSize sizeOf(int columns) const;
    void remember();
    void showEcho();
    void placeReveal();
    void handleAssistiveText(const QString &before);
    int m_columns;
    QToolButton *m_reveal = nullptr; ///< of a masked line
    bool m_isShowing = false; ///< the program sets the text
    bool m_isEntering = false; ///< typing or pasting: textEdited was emitted, textChanged follows
    QString m_before; ///< the text before the current edit
    int m_start = 0; ///< position where the next edit will begin
};
