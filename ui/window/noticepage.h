// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <functional>

class PageHeading;
class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QProgressBar;

/// A title, a text and buttons, for a long operation or a failure. It scrolls where there is no
/// room.
class NoticePage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit NoticePage(QWidget *parent = nullptr);

    void showNotice(const QString &title, const QString &text);
    /// The text may have values of a record: it is said anew when they are hidden or shown again.
    void showNotice(const QString &title, const std::function<QString()> &text);
    /// Shows an operation of unknown duration.
    void showBusy(const QString &title);
    void addButton(QAbstractButton *button);
    /// Adds a rarely used button, apart from the others.
    void addApart(QAbstractButton *button);

private:
    std::function<QString()> m_words;
    PageHeading *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QHBoxLayout *m_apart;
};
