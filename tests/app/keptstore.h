// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "target.h"

#include <QDirIterator>
#include <QJsonArray>

/// A home folder whose drafts and sends remain after a run, and the profile `T` for a server of
/// the test, with its key in the keychain. Text that contains the word `canary` may appear on
/// standard output only.
class KeptStore final
{
public:
    KeptStore() { m_line.useSessionBus(); }

    CommandLine &line() { return m_line; }
    QString home() const { return m_line.home(); }

    Ran run(const QString &words, const QByteArray &input = {})
    {
        const Ran ran = m_line.run(arguments(words), input);
        check(ran);
        return ran;
    }
    QStringList arguments(const QString &words) const
    {
        return CommandLine::words(words) + QStringList {QStringLiteral("--home"), m_line.home()};
    }
    void addProfile(const QString &name, const QString &api, const QString &url,
                    const QByteArray &key, const QString &more = QStringLiteral("--tier local"))
    {
        const Ran added = run(
            QStringLiteral("profile add %1 --api %2 --base-url %3 %4").arg(name, api, url, more));
        QVERIFY2(added.exit == 0, added.err.constData());
        const Ran set = run(QStringLiteral("key set %1 --yes").arg(name), key);
        QVERIFY2(set.exit == 0, set.err.constData());
    }
    QJsonArray outbox()
    {
        return run(QStringLiteral("outbox list --json"))
            .json()
            .value(QLatin1StringView("outbox"))
            .toArray();
    }
    QJsonArray drafts()
    {
        return run(QStringLiteral("drafts list --json"))
            .json()
            .value(QLatin1StringView("drafts"))
            .toArray();
    }
    QJsonArray log()
    {
        return run(QStringLiteral("outbox log --json"))
            .json()
            .value(QLatin1StringView("log"))
            .toArray();
    }
    /// Checks that no file contains a name, value or key that can be read without the store's key.
    void leaksNothing() const
    {
        QVERIFY2(m_leak.isEmpty(), m_leak.constData());
        int files = 0;
        for (const auto &folder : {QStringLiteral("/data"), QStringLiteral("/config")}) {
            QDirIterator it(home() + folder, QDir::Files | QDir::Hidden,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                QVERIFY2(!bytes.contains("canary"), qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains(QByteArray("canary").toBase64().chopped(2)),
                         qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files > 0);
    }

private:
    void check(const Ran &ran)
    {
        if (ran.err.contains("canary"))
            m_leak = ran.err;
    }

    CommandLine m_line;
    QByteArray m_leak;
};

/// The services of another program with the same home folder. They run in this process.
class OtherAmend final
{
public:
    explicit OtherAmend(const QString &home)
        : m_services(cli::openServices(home).value())
    {
        m_services->storage.open();
        [this] { QTRY_VERIFY(m_services->storage.state().isDurable()); }();
        m_services->router = [this](const RecordKey &record) {
            return routeOf(record, m_services->library, profiles());
        };
    }

    Services &services() { return *m_services; }
    QList<Profile> profiles() const
    {
        QList<Profile> all = m_services->profiles;
        for (const auto &api : m_services->library.apis()) {
            if (api->isBuiltIn)
                all.append(localSandboxProfile(*api));
        }
        return all;
    }
    Profile profile(const QString &name) const
    {
        for (const auto &one : profiles())
            if (one.name == name)
                return one;
        return {};
    }
    /// Saves a draft as the window does.
    void leave(const QString &profileName, const QString &formId, const QString &userId,
               const Changes &changes, const Base &base = {}, const Findings &found = {})
    {
        StoredDraft draft;
        draft.summary.record = {profile(profileName).id, formId, userId};
        const FormSpec &form = **cli::findForm(m_services->library, formId);
        draft.summary.title = recordTitle(form, base.record);
        draft.summary.changes = int(diff(form, base, changes).size());
        draft.summary.state = found.isEmpty() ? DraftState::Editing : DraftState::Refused;
        draft.summary.updated = QDateTime::currentMSecsSinceEpoch();
        draft.baseRead = base.kind == Base::Kind::Unknown ? 0 : draft.summary.updated;
        draft.changes = changes;
        draft.base = base;
        draft.serverFindings = found;
        bool isSaved = false;
        m_services->drafts.save(draft, &m_context,
                                [&](const std::optional<StoreError> &error) { isSaved = !error; });
        QTRY_VERIFY(isSaved);
    }

private:
    std::unique_ptr<Services> m_services;
    QObject m_context;
};
