// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing.h"

#include "closingpages.h"
#include "draftlistmodel.h"
#include "livedrafts.h"
#include "mainwindow.h"
#include "outboxmodel.h"
#include "services.h"
#include "storewords.h"

#include <QCoreApplication>

#include <algorithm>

Closing::Closing(Services &services, LiveDrafts &live, const DraftListModel &drafts,
                 const OutboxModel &outbox, MainWindow &window)
    : m_services(services)
    , m_live(live)
    , m_drafts(drafts)
    , m_outbox(outbox)
    , m_window(window)
{
    ClosingPages &pages = m_window.closing();
    connect(&pages, &ClosingPages::closeRequested, this, &Closing::close);
    connect(&pages, &ClosingPages::closingCancelled, this, &Closing::stay);
    connect(&pages, &ClosingPages::closeAnyway, &pages, &ClosingPages::closeNow);
}

void Closing::close()
{
    m_isClosing = true;
    closeWhenSaved();
}

/// The closing was called off.
void Closing::stay()
{
    m_isClosing = false;
    m_services.outbox.start();
}

void Closing::continueOrEnd()
{
    if (m_isClosing)
        closeWhenSaved();
}

void Closing::closeWhenSaved()
{
    m_live.saveAll();
    // The answer comes after those to the saves, because answers come in order.
    m_services.storage.database().read(
        this, [](Connection &) { return true; },
        [this](const Result<bool, StoreError> &) { closeUnlessLost(); });
}

void Closing::closeUnlessLost()
{
    QStringList unsaved;
    QString why;
    for (const auto &[key, draft] : m_live.all()) {
        if (draft->isSaved())
            continue;
        unsaved += draft->draft().title();
        if (draft->saveState().error)
            why = words::sentence(*draft->saveState().error);
    }
    if (!m_services.storage.state().isOnDisk()) {
        why = words::sentence(m_services.storage.state());
        unsaved += m_drafts.titles();
        for (const QueuedSend &send : m_outbox.sends())
            unsaved += send.title;
    }
    unsaved.removeDuplicates();
    if (!unsaved.isEmpty()) {
        m_isClosing = false;
        return m_window.closing().confirmLoss(unsaved, why);
    }
    m_services.outbox.stop();
    showWhatRemains();
}

void Closing::showWhatRemains()
{
    using State = QueuedSend::State;
    ClosingPages &pages = m_window.closing();
    if (m_services.outbox.isSending())
        return pages.showFinishing(
            qMax(1, count([](const QueuedSend &send) { return send.state == State::Sending; })));
    const int unknown = count([](const QueuedSend &send) { return send.state == State::Unknown; });
    const int paused = count([this](const QueuedSend &send) {
        return send.state == State::Waiting && (send.needsSomebody() || isForProduction(send));
    });
    const int waiting = int(m_outbox.sends().size()) - unknown - paused;
    if (m_outbox.sends().isEmpty())
        pages.closeNow();
    else
        pages.showRemaining(waiting, paused, unknown);
}

/// Amend starts with production locked, so it does not go on by itself.
bool Closing::isForProduction(const QueuedSend &send) const
{
    const auto there = m_services.router(send.record);
    return there && there->profile.tier == Tier::Production
        && send.wait != QueuedSend::Wait::Resend;
}

int Closing::count(const std::function<bool(const QueuedSend &)> &isCounted) const
{
    const QList<QueuedSend> &sends = m_outbox.sends();
    return int(std::count_if(sends.begin(), sends.end(), isCounted));
}

void Closing::leave()
{
    m_services.outbox.stop();
    m_live.saveAll();
    // The answer comes after those to the saves, because answers come in order.
    m_services.storage.database().read(
        this, [](Connection &) { return true; },
        [this](const Result<bool, StoreError> &) {
            const auto &drafts = m_live.all();
            const bool isSaving = std::any_of(drafts.begin(), drafts.end(), [](const auto &entry) {
                return entry.second->saveState().kind == SaveState::Kind::Saving;
            });
            // Something was typed during a save, so it is saved again.
            if (isSaving)
                return leave();
            // quit() would ask the window, which asks the user.
            QCoreApplication::exit(0);
        });
}
