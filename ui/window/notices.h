// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "recordkey.h"

#include <QUuid>

#include <QWidget>

#include <functional>

class NoticeBar;
class QVBoxLayout;
class SpecLibrary;
struct Profile;

/// The notices about what was done in the background, the newest on top. Each one stays until the
/// user presses one of its buttons. Only that of a deleted draft goes by itself.
class Notices final : public QWidget
{
    Q_OBJECT

public:
    /// `library` provides the names of fields and must outlive it.
    explicit Notices(const SpecLibrary &library, QWidget *parent = nullptr);

    /// The notices follow `before` in the Tab order. It must outlive them.
    void setTabsAfter(QWidget &before) { m_before = &before; }

    /// Shows a notice whose only button closes it.
    void show(const QString &name, const QString &sign, const QString &sentence);
    /// A draft was deleted. The notice has a button that restores it. It goes after half a minute,
    /// because the list of drafts restores it too.
    void showDeleted(const RecordKey &record, const QString &title);
    /// The draft is back.
    void hideDeleted(const RecordKey &record);
    /// A send ended that has no open page.
    void showSendEnded(const RecordKey &record, const QString &title, const Outcome &outcome);
    /// Tells a screen reader that production is armed now for the profile, or locked.
    void tellArmed(const Profile &profile, bool isArmed);
    /// Production is locked in so many minutes. In the last one a notice offers to stay armed.
    void showArmingEnds(const Profile &profile, int minutes);
    /// Production is locked again, without a press of the user.
    void showArmingEnded(const Profile &profile);
    /// What was said about the end holds no longer.
    void hideArming(const QUuid &profile);
    /// There is nothing to arm.
    void showOnlyProduction();
    void hideOnlyProduction();

signals:
    void draftRestored(const RecordKey &record);
    void draftChosen(const RecordKey &record);
    void outboxWanted();
    void stayArmedWanted(const QUuid &profile);

private:
    NoticeBar *add(const QString &name, qsizetype most = 1);
    void remove(const QString &name);
    /// `sentence` is asked again when personal values are hidden or shown.
    void finish(NoticeBar &bar, const QString &sign, const std::function<QString()> &sentence);
    void finish(NoticeBar &bar, const QString &sign, const QString &sentence);

    const SpecLibrary &m_library;
    QVBoxLayout *m_layout;
    QWidget *m_before = nullptr;
    RecordKey m_deleted; ///< of the last notice about a deleted draft
};
