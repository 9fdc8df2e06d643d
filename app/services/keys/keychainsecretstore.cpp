// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsecretstore.h"

#include "json.h"
#include "keychainprobe.h"
#include "keychainsearch.h"

#include <qt6keychain/keychain.h>

#include <QJsonObject>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// Attribute `server` of the entries, which secret-tool shows.
constexpr auto keychainService = "amend"_L1;
// After this many milliseconds the user is told what the program waits for.
constexpr int slowAnswer = 2'000;

using Status = KeychainSecretStore::Status;

Secret entryText(const Secrets &secrets)
{
    QJsonObject object;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        object.insert(it.key(), it.value().reveal().toString());
    const SecretBytes text(json::write(object));
    return Secret(QString::fromUtf8(text.view()));
}

Result<Secrets, SecretError> entrySecrets(const Secret &text)
{
    QByteArray utf8 = text.reveal().toUtf8();
    const auto entry = json::parse(utf8);
    wipe(utf8);
    if (!entry || !entry->isObject())
        return Failure {SecretError {SecretError::Kind::Damaged, {}}};
    Secrets secrets;
    const QJsonObject object = entry->toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        secrets.insert(it.key(), Secret(it.value().toString()));
    return secrets;
}

std::optional<SecretError> jobError(const QKeychain::Job *job)
{
    switch (job->error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return SecretError {SecretError::Kind::NotFound, job->errorString()};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretError {SecretError::Kind::Denied, job->errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretError {SecretError::Kind::NoService, job->errorString()};
    default:
        return SecretError {SecretError::Kind::Failed, job->errorString()};
    }
}

/// Of a keychain that did not answer in time.
SecretError::Kind timeoutError(KeychainState kind)
{
    switch (kind) {
    case KeychainState::Locked:
        return SecretError::Kind::Locked;
    case KeychainState::NoKeyring:
        return SecretError::Kind::NoKeyring;
    case KeychainState::Unlocked:
    case KeychainState::NoService:
        break;
    }
    return SecretError::Kind::TimedOut;
}

/// Calls `done` only while `context` exists.
template <typename Answer>
auto whileAlive(QObject *context, std::function<void(const Answer &)> done)
{
    return [context = QPointer(context), done = std::move(done)](const Answer &answer) {
        if (context)
            done(answer);
    };
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent)
    : QObject(parent)
{
}

void KeychainSecretStore::status(QObject *context, std::function<void(const Status &)> done)
{
    probe([tell = whileAlive(context, std::move(done))](const Probed &probed) {
        Status status = probed ? *probed : Status {};
        status.isSilent = !probed && probed.error().kind == SecretError::Kind::TimedOut;
        tell(status);
    });
}

void KeychainSecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    readText(key, [tell = whileAlive(context, std::move(done))](const Text &text) {
        if (text)
            tell(entrySecrets(*text));
        else
            tell(Failure {text.error()});
    });
}

void KeychainSecretStore::write(const QString &key, const Secrets &secrets, QObject *context,
                                Done done)
{
    const auto tell = whileAlive(context, std::move(done));
    const auto storeOver = [this, key, secrets, tell](const Text &old) {
        const bool isAbsent = !old
            && (old.error().kind == SecretError::Kind::NotFound
                || old.error().kind == SecretError::Kind::NoKeyring);
        if (!old && !isAbsent)
            return tell(old.error());
        if (old) {
            if (const auto known = entrySecrets(*old); !known)
                return tell(known.error());
        }
        // A keychain without a keyring prompts for the password of a new one.
        const auto kind = old || old.error().kind == SecretError::Kind::NotFound
            ? KeychainState::Unlocked
            : KeychainState::NoKeyring;
        store(key, entryText(secrets), {kind, {}}, tell);
    };
    readText(key, storeOver);
}

void KeychainSecretStore::remove(const QString &key, QObject *context, Done done)
{
    const auto tell = whileAlive(context, std::move(done));
    readText(key, [this, key, tell](const Text &old) {
        if (old) {
            auto *job = new QKeychain::DeletePasswordJob(QString(keychainService));
            job->setKey(key);
            return run(job, {KeychainState::Unlocked, {}}, tell);
        }
        const bool isAbsent = old.error().kind == SecretError::Kind::NotFound
            || old.error().kind == SecretError::Kind::NoKeyring;
        tell(isAbsent ? std::nullopt : std::optional(old.error()));
    });
}

void KeychainSecretStore::search(const QString &ending, QObject *context,
                                 std::function<void(const QStringList &names)> done)
{
    const auto report = whileAlive(context, std::move(done));
    const auto narrowed = [ending, report](const QStringList &all) {
        QStringList names;
        std::copy_if(all.begin(), all.end(), std::back_inserter(names),
                     [&](const QString &name) { return name.endsWith(ending); });
        report(names);
    };
    new KeychainSearch(keychainService, m_timeout, narrowed, this);
}

void KeychainSecretStore::probe(std::function<void(const Probed &)> then)
{
    auto *probe = new KeychainProbe(m_timeout, std::move(then), this);
    QTimer::singleShot(slowAnswer, probe, [this] { emit waiting(KeychainState::Unlocked); });
}

bool KeychainSecretStore::asksNobody(KeychainState kind) const
{
    return kind != KeychainState::Unlocked && m_promptLimit == 0;
}

void KeychainSecretStore::readText(const QString &key, std::function<void(const Text &)> then)
{
    probe([this, key, then = std::move(then)](const Probed &probed) {
        if (!probed)
            return then(Failure {probed.error()});
        if (probed->kind == KeychainState::NoService)
            return then(Failure {SecretError {SecretError::Kind::NoService, {}}});
        if (probed->kind == KeychainState::NoKeyring)
            return then(Failure {SecretError {SecretError::Kind::NoKeyring, {}}});
        if (asksNobody(probed->kind))
            return then(Failure {SecretError {SecretError::Kind::Locked, {}}});
        auto *job = new QKeychain::ReadPasswordJob(QString(keychainService));
        job->setKey(key);
        run(job, *probed,
            [this, job, status = *probed, then](const std::optional<SecretError> &error) {
                if (!error)
                    then(Secret(job->textData()));
                else if (error->kind == SecretError::Kind::NotFound
                         && status.kind == KeychainState::Locked)
                    distinguishLockedFromMissing(then);
                else
                    then(Failure {*error});
            });
    });
}

/// A locked keyring also answers "not found" when nobody unlocks it.
void KeychainSecretStore::distinguishLockedFromMissing(std::function<void(const Text &)> then)
{
    probe([then = std::move(then)](const Probed &probed) {
        const bool isOpen = probed && probed->kind == KeychainState::Unlocked;
        then(Failure {
            SecretError {isOpen ? SecretError::Kind::NotFound : SecretError::Kind::Locked, {}}});
    });
}

void KeychainSecretStore::run(QKeychain::Job *job, const Status &status, Ran then)
{
    // The job has no parent. If it were deleted before its answer, libsecret would use a dangling
    // pointer.
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    connect(job, &QKeychain::Job::finished, this, [timer, then](const QKeychain::Job *done) {
        timer->stop();
        then(jobError(done));
    });
    connect(timer, &QTimer::timeout, this, [this, job, then, kind = status.kind] {
        job->disconnect(this); // ignores a late answer
        then(SecretError {timeoutError(kind), {}});
    });
    // On a locked keyring a person may be typing a password.
    const bool isAsked = status.kind != KeychainState::Unlocked;
    if (!isAsked || m_promptLimit)
        timer->start(isAsked ? *m_promptLimit : m_timeout);
    // The job and its timer may outlive this object.
    QTimer::singleShot(isAsked ? 0 : slowAnswer, this,
                       [this, running = QPointer(timer), kind = status.kind] {
                           if (running)
                               emit waiting(kind);
                       });
    job->start();
}

void KeychainSecretStore::store(const QString &key, const Secret &text, const Status &status,
                                Ran then)
{
    if (asksNobody(status.kind))
        return then(SecretError {SecretError::Kind::NoKeyring, {}});
    auto *job = new QKeychain::WritePasswordJob(QString(keychainService));
    job->setKey(key);
    job->setTextData(
        text.reveal().toString()); // always text, because text and binary would be two entries
    run(job, status, [this, key, text, status, then](const std::optional<SecretError> &error) {
        if (error && error->kind == SecretError::Kind::TimedOut) {
            // The text may have been written in spite of the error.
            return readText(key, [text, error, then](const Text &held) {
                then(held && *held == text ? std::nullopt : error);
            });
        }
        if (error && status.kind == KeychainState::NoKeyring)
            return then(SecretError {SecretError::Kind::NoKeyring, error->detail});
        then(error);
    });
}
