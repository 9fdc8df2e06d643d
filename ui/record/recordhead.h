// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ElidedLabel;
class PageHeading;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

/// Above the form of a record: whose it is, when it was read, and tools at the end.
class RecordHead final : public QWidget
{
    Q_OBJECT

public:
    RecordHead(const QString &userId, QWidget *parent);

    /// The page's heading, which can have the focus.
    PageHeading &title() const { return *m_title; }
    /// In milliseconds since 1970; 0 = never.
    void showReadTime(qint64 read);
    /// Adds a tool at the end, before the menu.
    void addTool(QWidget *tool);
    /// In a very narrow window the tools are below the name.
    void setNarrow(bool isNarrow);
    /// What else can be done with the record.
    QMenu &menu() const { return *m_menu; }

signals:
    void readAgainRequested();

private:
    void makeMenu();
    QToolButton *newButton(const QString &name, const QString &iconName, const QString &text);

    ElidedLabel *m_userId;
    QToolButton *m_copy;
    QLabel *m_read;
    QToolButton *m_readAgain;
    QPushButton *m_more;
    QMenu *m_menu;
    PageHeading *m_title; ///< last, so that Tab leads from it to the first field
    QHBoxLayout *m_tools;
};
