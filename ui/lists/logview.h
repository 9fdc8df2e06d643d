// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedsend.h"

#include <QWidget>

class EmptyNotice;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class SpecLibrary;

/// What went out and what became of it, the newest first.
class LogView final : public QWidget
{
    Q_OBJECT

public:
    /// `library` must outlive the view: it names the fields.
    explicit LogView(const SpecLibrary &library, QWidget *parent = nullptr);

    /// The answer to `logWanted`: of the newest ones in place of what is there, else after it.
    void setLog(const QList<SentEntry> &entries, bool isMore);
    /// Something went out: the newest are wanted again, where they are being looked at.
    void refresh();
    void focusList();

signals:
    void logWanted(qint64 before);
    /// There is nothing to show: somebody wants to begin.
    void beginRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void want(qint64 before);
    void showChosen();
    QString textOf(const SentEntry &entry) const;

    const SpecLibrary &m_library;
    QListWidget *m_list;
    QPushButton *m_more;
    QPlainTextEdit *m_text;
    EmptyNotice *m_empty;
    QList<SentEntry> m_entries; ///< the list's, row by row
    qint64 m_before = 0; ///< what was asked for last
};
