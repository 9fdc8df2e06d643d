// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedsend.h"

#include <QWidget>

class EmptyNotice;
class PersonNames;
class ProfileListModel;
class PageHeading;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class SpecLibrary;

/// The log of sends and their outcomes, newest first.
class LogView final : public QWidget
{
    Q_OBJECT

public:
    /// `library` provides the names of fields. All of these must outlive the view.
    LogView(const SpecLibrary &library, const ProfileListModel &profiles, const PersonNames &names,
            QWidget *parent = nullptr);

    /// The answer to `logWanted`. The newest entries replace the list; older ones are added to its
    /// end.
    void setLog(const QList<SentEntry> &entries, bool isMore);
    /// There is a new entry. Asks for the newest entries again if the list shows them.
    void refresh();
    void focusList();

signals:
    void logWanted(qint64 before);
    /// The list is empty and the user wants to begin.
    void beginRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void want(qint64 before);
    void showRow(QListWidgetItem &row, const SentEntry &entry) const;
    void showChosen();
    QString textOf(const SentEntry &entry) const;

    const SpecLibrary &m_library;
    const ProfileListModel &m_profiles;
    const PersonNames &m_names;
    PageHeading *m_title; ///< first, so that Tab leads from it to the list
    QListWidget *m_list;
    QPushButton *m_more;
    QPlainTextEdit *m_text;
    EmptyNotice *m_empty;
    QList<SentEntry> m_entries; ///< parallel to the list's rows
    qint64 m_before = 0; ///< time of the last request
};
