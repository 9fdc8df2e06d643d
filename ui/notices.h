// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "recordkey.h"

#include <QWidget>

class NoticeBar;
class QVBoxLayout;
class SpecLibrary;

/// What was done in the background, the newest on top. Each notice stays until a person presses one
/// of its buttons.
class Notices final : public QWidget
{
    Q_OBJECT

public:
    /// `library` must outlive it: it names the fields.
    explicit Notices(const SpecLibrary &library, QWidget *parent = nullptr);

    /// In the Tab order they come after `before`, which must outlive them.
    void setTabsAfter(QWidget &before) { m_before = &before; }

    /// Only a sentence.
    void show(const QString &name, const QString &sign, const QString &sentence);
    /// A draft was deleted: it can be had back.
    void showDeleted(const RecordKey &record, const QString &title);
    /// How a send ended that has no sheet.
    void showSendEnded(const RecordKey &record, const QString &title, const Outcome &outcome);

signals:
    void draftRestored(const RecordKey &record);
    void draftChosen(const RecordKey &record);
    void outboxWanted();

private:
    NoticeBar *add(const QString &name, qsizetype most = 1);
    void finish(NoticeBar &bar, const QString &sign, const QString &sentence);

    const SpecLibrary &m_library;
    QVBoxLayout *m_layout;
    QWidget *m_before = nullptr;
};
