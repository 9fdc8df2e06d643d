// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage.h"

#include "databaseworker.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

// Name of the secret in the keychain entry.
const auto dataKeyName = u"key"_s;

std::optional<SecretError> reasonLocked(const KeychainSecretStore::Status &status)
{
    using Kind = KeychainState;
    switch (status.kind) {
    case Kind::Unlocked:
        return std::nullopt;
    case Kind::Locked:
        return SecretError {SecretError::Kind::Locked, {}};
    case Kind::NoKeyring:
        return SecretError {SecretError::Kind::NoKeyring, {}};
    case Kind::NoService:
        break;
    }
    return SecretError {SecretError::Kind::NoService, {}};
}

} // namespace

Storage::Storage(QString folder, KeychainSecretStore &keychain, QString installId, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_file(m_folder)
    , m_keychain(keychain)
    , m_installId(std::move(installId))
{
    const Worker *worker = m_database.m_worker.get();
    connect(worker, &Worker::recovered, this, &Storage::note);
    connect(worker, &Worker::becameWritable, this, [this] {
        if (m_state.kind == StoreState::Kind::ReadOnly)
            become(StoreState::Kind::Ready);
    });
    connect(worker, &Worker::keyReplaced, this, [this] {
        if (m_state.isOnDisk() || m_state.kind == StoreState::Kind::Opening)
            begin(Prompt::Never);
    });
}

Storage::~Storage() = default;

Storage::Done Storage::whileContextLives(QObject *context, Done done)
{
    return [context = QPointer(context), done = std::move(done)](const auto &error) {
        if (context)
            done(error);
    };
}

Secrets Storage::entryOf(const SecretBytes &dataKey)
{
    const SecretBytes base64(
        QByteArray::fromRawData(dataKey.view().data(), dataKey.size()).toBase64());
    return {{dataKeyName, Secret(QString::fromLatin1(base64.view()))}};
}

void Storage::become(StoreState::Kind kind, const std::optional<SecretError> &keyError,
                     const std::optional<StoreError> &error)
{
    const bool isOfKey = kind == StoreState::Kind::Ready || kind == StoreState::Kind::Locked;
    m_state.kind = kind;
    m_state.hasPassphrase = isOfKey && m_key && m_key->wrapped;
    m_state.keyError = keyError;
    m_state.error = error;
    emit stateChanged(m_state);
}

void Storage::note(const Recovered &what)
{
    m_state.setAside = what.setAside;
    m_state.recovered = what.rows;
    m_state.lost = what.lost;
    emit stateChanged(m_state);
}

/// The installation's id. Creates one for a new store, or when nobody knows the id of this store.
const QString &Storage::ownInstallId()
{
    if (m_installId.isEmpty())
        m_installId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_installId;
}

bool Storage::isOutOfReach() const
{
    return m_state.kind == StoreState::Kind::Failed && m_file.exists();
}

void Storage::lookForPassphrase(QObject *context, std::function<void(bool isThere)> answer)
{
    if (m_folder.isEmpty())
        return answer(false);
    ask([file = m_file](Worker &worker) { return worker.inspect(file); },
        [this, attempt = ++m_attempt, context = QPointer(context),
         answer = std::move(answer)](const Worker::Inspection &seen) {
            if (!context)
                return;
            if (seen.givenUp)
                note(*seen.givenUp);
            m_state.isRecreated = m_state.isRecreated || seen.isGone;
            const bool isThere
                = attempt == m_attempt && !seen.error && seen.key && seen.key->wrapped;
            if (isThere) {
                m_key = seen.key;
                become(StoreState::Kind::Locked);
            }
            answer(isThere);
        });
}

void Storage::open()
{
    if (m_state.kind == StoreState::Kind::ReadOnly)
        // An empty write tries whether the file can be written again.
        return ask([](Worker &worker) { return worker.run(true, [](Connection &) {}); },
                   [this](const std::optional<StoreError> &error) {
                       if (error && m_state.kind == StoreState::Kind::ReadOnly)
                           become(StoreState::Kind::ReadOnly, {}, error);
                   });
    if (!m_state.isDurable())
        begin(Prompt::Never);
}

void Storage::unlock()
{
    if (!m_state.isOnDisk())
        begin(Prompt::Allowed);
}

void Storage::keepForThisRun()
{
    if (m_state.isOnDisk())
        return;
    ++m_attempt;
    become(StoreState::Kind::ThisRun);
}

void Storage::begin(Prompt asking)
{
    if (m_folder.isEmpty()) {
        keepForThisRun();
        emit inspected(false);
        return;
    }
    m_key.reset();
    become(StoreState::Kind::Opening);
    look(++m_attempt, asking);
}

void Storage::look(int attempt, Prompt asking)
{
    ask([file = m_file](Worker &worker) { return worker.inspect(file); },
        [this, attempt, asking](const Worker::Inspection &seen) {
            if (attempt != m_attempt) {
                emit inspected(false);
                return;
            }
            if (seen.givenUp)
                note(*seen.givenUp);
            const bool wantsPassphrase = !seen.error && seen.key && seen.key->wrapped;
            if (seen.error) {
                become(StoreState::Kind::Failed, {}, seen.error);
            } else {
                m_key = seen.key;
                m_state.isRecreated = m_state.isRecreated || seen.isGone;
                if (!seen.exists)
                    makeKey(attempt, asking);
                else if (wantsPassphrase)
                    become(StoreState::Kind::Locked);
                else
                    readKey(attempt, *m_key, asking);
            }
            emit inspected(wantsPassphrase);
        });
}

/// Called only when there is no file. A key that cannot be read is never replaced.
void Storage::makeKey(int attempt, Prompt asking)
{
    if (asking == Prompt::Allowed)
        return writeKey(attempt);
    m_keychain.status(this, [this, attempt](const KeychainSecretStore::Status &status) {
        if (attempt != m_attempt)
            return;
        if (const auto error = reasonLocked(status))
            return become(StoreState::Kind::NoKeychain, error);
        writeKey(attempt);
    });
}

void Storage::writeKey(int attempt)
{
    const SecretBytes dataKey = Vault::makeKey();
    const StoreKey key = StoreKey::make(dataKey, ownInstallId());
    const auto written = [this, attempt, key, dataKey](const std::optional<SecretError> &error) {
        if (attempt != m_attempt)
            return;
        if (error)
            return become(StoreState::Kind::NoKeychain, error);
        create(attempt, key, dataKey, [](const auto &) {});
    };
    m_keychain.write(key.entryName(key.id), entryOf(dataKey), this, written);
}

void Storage::create(int attempt, const StoreKey &key, const SecretBytes &dataKey, Done done)
{
    const auto created
        = [this, attempt, key, dataKey, done](const Result<StoreKey, StoreError> &held) {
              const bool isOurs = held && held->id == key.id;
              const auto continueOrEnd = [this, attempt, key, dataKey, done, held, isOurs] {
                  if (attempt != m_attempt)
                      return done(notNow());
                  if (!held) {
                      become(StoreState::Kind::Failed, {}, held.error());
                      return done(held.error());
                  }
                  if (isOurs) {
                      m_key = key;
                      return attach(attempt, key, dataKey, done);
                  }
                  // Another program was faster, and its key is used.
                  begin(Prompt::Never);
                  done(notNow());
              };
              if (isOurs || key.wrapped)
                  return continueOrEnd();
              // Do this first. A command that has finished its work ends, and would leave the entry
              // behind.
              m_keychain.remove(key.entryName(key.id), this,
                                [continueOrEnd](const auto &) { continueOrEnd(); });
          };
    ask([file = m_file, key](Worker &worker) { return worker.create(file, key); }, created);
}

void Storage::readKey(int attempt, StoreKey key, Prompt asking)
{
    if (key.installId.isEmpty()) // the store was made by an older Amend
        key.installId = m_installId;
    if (asking == Prompt::Allowed)
        return readEntry(attempt, key, false);
    m_keychain.status(this, [this, attempt, key](const KeychainSecretStore::Status &status) {
        if (attempt != m_attempt)
            return;
        // Reading from a locked keychain would make the desktop show a prompt.
        if (const auto error = reasonLocked(status))
            return become(StoreState::Kind::Locked, error);
        readEntry(attempt, key, false);
    });
}

void Storage::readEntry(int attempt, const StoreKey &key, bool wasSearched)
{
    const auto read = [this, attempt, key, wasSearched](const Result<Secrets, SecretError> &entry) {
        if (attempt != m_attempt)
            return;
        if (!entry && entry.error().kind == SecretError::Kind::NotFound && !wasSearched)
            return searchEntry(attempt, key);
        if (!entry)
            return become(StoreState::Kind::Locked, entry.error());
        const Secret text = entry->value(dataKeyName);
        const SecretBytes base64(text.reveal().toLatin1());
        const SecretBytes dataKey(
            QByteArray::fromBase64(QByteArray::fromRawData(base64.view().data(), base64.size())));
        attach(attempt, key, dataKey, [](const auto &) {});
    };
    m_keychain.read(key.entryName(key.id), this, read);
}

/// Searches the keychain. Without `profiles.json` nobody knows the installation of an older Amend's
/// store.
void Storage::searchEntry(int attempt, const StoreKey &key)
{
    const QString ending = u"/store/"_s + key.id;
    m_keychain.search(ending, this, [this, attempt, key](const QStringList &names) {
        if (attempt != m_attempt)
            return;
        StoreKey found = key;
        for (const QString &name : names) {
            found.installId = StoreKey::installIdIn(name);
            if (!found.installId.isEmpty())
                return readEntry(attempt, found, true);
        }
        become(StoreState::Kind::Locked, SecretError {SecretError::Kind::NotFound, {}});
    });
}

void Storage::attach(int attempt, const StoreKey &key, const SecretBytes &dataKey, Done done)
{
    auto vault = key.vault(dataKey);
    StoreKey known = key;
    if (known.installId.isEmpty()) // a passphrase store of an older Amend
        known.installId = ownInstallId();
    if (!vault) {
        become(StoreState::Kind::Locked, SecretError {SecretError::Kind::Failed, {}});
        return done(StoreError {StoreError::Kind::Failed, {}});
    }
    // Shared, because a copied function object cannot own the vault alone.
    auto shared = std::make_shared<std::unique_ptr<Vault>>(std::move(vault));
    struct Attached
    {
        std::optional<StoreError> error, whyReadOnly;
    };
    const auto attached = [this, attempt, known, done](const Attached &result) {
        const auto &error = result.error;
        if (error && attempt == m_attempt)
            become(StoreState::Kind::Failed, {}, error);
        if (error)
            return done(error);
        m_installId = known.installId;
        if (result.whyReadOnly) {
            become(StoreState::Kind::ReadOnly, {}, result.whyReadOnly);
            return done(std::nullopt);
        }
        become(StoreState::Kind::Ready);
        removeSpares([] {});
        done(std::nullopt);
    };
    ask(
        [file = m_file, known, shared, join = m_join](Worker &worker) {
            const auto error = worker.attach(file, known, std::move(*shared), join);
            return Attached {error, worker.whyReadOnly()};
        },
        attached);
}

void Storage::unlock(const Secret &passphrase, QObject *context, Done done)
{
    done = whileContextLives(context, std::move(done));
    if (m_state.kind != StoreState::Kind::Locked || !m_key || !m_key->wrapped)
        return done(notNow());
    const auto unwrapped = [this, attempt = ++m_attempt, key = *m_key,
                            done](const std::optional<SecretBytes> &dataKey) {
        if (attempt != m_attempt)
            return done(notNow());
        if (!dataKey)
            return done(StoreError {StoreError::Kind::WrongPassphrase, {}});
        attach(attempt, key, *dataKey, done);
    };
    ask([key = *m_key, passphrase](Worker &) { return key.unwrap(passphrase); }, unwrapped);
}

void Storage::choosePassphrase(const Secret &passphrase, QObject *context, Done done)
{
    done = whileContextLives(context, std::move(done));
    const bool canChoose = m_state.kind == StoreState::Kind::NoKeychain
        || (m_state.kind == StoreState::Kind::ThisRun && !m_folder.isEmpty());
    if (!canChoose)
        return done(notNow());
    struct Made
    {
        SecretBytes dataKey;
        StoreKey key;
        bool isWrapped = false;
    };
    const auto make = [passphrase, cost = m_cost, installId = ownInstallId()](Worker &) {
        Made made {Vault::makeKey(), {}, false};
        made.key = StoreKey::make(made.dataKey, installId);
        made.isWrapped = made.key.wrap(made.dataKey, passphrase, cost);
        return made;
    };
    ask(make, [this, attempt = ++m_attempt, done](const Made &made) {
        if (attempt != m_attempt)
            return done(notNow());
        if (!made.isWrapped)
            return done(StoreError {StoreError::Kind::Failed, {}});
        create(attempt, made.key, made.dataKey, done);
    });
}
