// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeopening.h"

#include "output.h"
#include "storewords.h"
#include "terminal.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Exit exitOf(const StoreError &error)
{
    return error.kind == StoreError::Kind::Busy ? Exit::TryLater : Exit::Fault;
}

/// Waits until the store is open or has failed, then deletes itself.
class StoreOpening final : public QObject
{
public:
    StoreOpening(Storage &storage, QObject *context, std::function<void()> then)
        : QObject(context)
        , m_storage(storage)
        , m_then(std::move(then))
    {
        connect(&m_storage, &Storage::stateChanged, this, &StoreOpening::continueOrEnd);
    }

    void start()
    {
        if (m_storage.state().kind == StoreState::Kind::Opening)
            m_storage.open();
        continueOrEnd();
    }

private:
    void continueOrEnd()
    {
        const StoreState &state = m_storage.state();
        if (m_isOver || m_isUnlocking || state.kind == StoreState::Kind::Opening)
            return;
        if (state.kind == StoreState::Kind::Locked && state.hasPassphrase && m_triesLeft > 0
            && terminal::isThere())
            return askForPassphrase();
        m_isOver = true;
        if (const QString damage = words::setAside(state); !damage.isEmpty())
            output::printError(damage);
        deleteLater();
        m_then();
    }

    void askForPassphrase()
    {
        const auto typed = terminal::secret(u"Passphrase of the drafts and the outbox"_s);
        if (!typed || typed->isEmpty()) {
            m_triesLeft = 0;
            return continueOrEnd();
        }
        --m_triesLeft;
        m_isUnlocking = true;
        m_storage.unlock(*typed, this, [this](const std::optional<StoreError> &error) {
            m_isUnlocking = false;
            if (error)
                output::printError(words::sentence(*error));
            continueOrEnd();
        });
    }

    Storage &m_storage;
    std::function<void()> m_then;
    int m_triesLeft = 3;
    bool m_isUnlocking = false;
    bool m_isOver = false;
};

} // namespace

void openStore(Storage &storage, QObject *context, std::function<void()> then)
{
    (new StoreOpening(storage, context, std::move(then)))->start();
}

void requireStore(const Run &run, Storage &storage, Access access, std::function<void()> then)
{
    openStore(storage, run.owner, [run, &storage, access, then = std::move(then)] {
        const auto refusal = reasonNotKept(storage.state());
        const bool canGoOn = access == Access::Read && storage.state().isOnDisk();
        if (refusal && !canGoOn)
            return run.refuse(*refusal);
        if (refusal)
            output::printError(refusal->message);
        then();
    });
}

std::optional<Refusal> reasonNotKept(const StoreState &state)
{
    if (state.isDurable())
        return {};
    const bool isFault
        = state.kind == StoreState::Kind::Failed || state.kind == StoreState::Kind::ReadOnly;
    const Exit exit = isFault ? exitOf(state.error.value_or(StoreError())) : Exit::Unauthorised;
    return Refusal {exit, words::sentence(state, words::Voice::CommandLine)};
}

Refusal storeFault(const StoreError &error)
{
    return {exitOf(error), words::sentence(error)};
}

} // namespace cli
