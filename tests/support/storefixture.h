// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage.h"

#include <QDeadlineTimer>
#include <QSqlQuery>
#include <QTest>

/// With this cost, deriving a key takes almost no time.
inline constexpr PassphraseCost cheapPassphrases {1, 8192};

/// A store in `folder`, as a separate program would have it.
class StoreFixture final : public QObject
{
public:
    using Kind = StoreState::Kind;

    explicit StoreFixture(const QString &folder,
                          const QString &installId = QStringLiteral("install"))
        : storage(folder, keychain, installId)
    {
        storage.setPassphraseCost(cheapPassphrases);
    }

    Kind opened()
    {
        storage.open();
        return settled();
    }
    Kind settled()
    {
        waitFor([this] { return storage.state().kind != Kind::Opening; });
        return storage.state().kind;
    }

    /// For a system without a keychain: chooses the passphrase, or enters it if the store has one.
    bool enter(const QString &passphrase)
    {
        const Kind kind = opened();
        if (kind == Kind::NoKeychain)
            return !failure(
                [&](auto done) { storage.choosePassphrase(Secret(passphrase), this, done); });
        return kind == Kind::Locked
            && !failure([&](auto done) { storage.unlock(Secret(passphrase), this, done); });
    }

    /// The error that `act(done)` reports. Empty when it succeeds.
    template <typename Act>
    std::optional<StoreError> failure(Act act)
    {
        std::optional<std::optional<StoreError>> answer;
        act([&](const std::optional<StoreError> &error) { answer.emplace(error); });
        waitFor([&] { return answer.has_value(); });
        return answer.value_or(StoreError {});
    }

    template <typename Work>
    auto run(Work work)
    {
        using T = std::invoke_result_t<Work, Connection &>;
        std::optional<Result<T, StoreError>> answer;
        const auto done = [&](const Result<T, StoreError> &result) { answer.emplace(result); };
        storage.database().write(this, work, done);
        waitFor([&] { return answer.has_value(); });
        return *answer;
    }

    KeychainSecretStore keychain;
    Storage storage;

private:
    /// Waits until `isTrue()`. QTRY_VERIFY checks every 50 ms only, and a test asks the store a
    /// hundred times.
    template <typename Condition>
    static void waitFor(Condition isTrue)
    {
        QDeadlineTimer deadline(60'000);
        while (!isTrue() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1'000);
        QVERIFY(isTrue());
    }
};
