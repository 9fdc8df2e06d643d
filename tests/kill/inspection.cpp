// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inspection.h"

#include "services.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

void copyInto(const QString &from, const QString &to)
{
    const QDir folder(from);
    const QStringList files = folder.entryList({u"amend.sqlite*"_s}, QDir::Files);
    for (const QString &file : files)
        QFile::copy(folder.filePath(file), QDir(to).filePath(file));
}

/// Runs SQLite's own check on a separate copy, because opening a file can repair it.
QString integrityOf(const QString &dataFolder)
{
    const QTemporaryDir folder;
    copyInto(dataFolder, folder.path());
    QString answer;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"integrity"_s);
        file.setDatabaseName(folder.filePath(u"amend.sqlite"_s));
        if (file.open()) {
            QSqlQuery query(file);
            answer = query.exec(u"PRAGMA integrity_check"_s) && query.next()
                ? query.value(0).toString()
                : u"cannot be read"_s;
        }
    }
    QSqlDatabase::removeDatabase(u"integrity"_s);
    return answer;
}

/// Asks the services one after the other and waits for each answer.
class Inspector final : public QObject
{
public:
    Inspector(const ProfileStore::Contents &contents, const QString &dataFolder, Found &found)
        : m_services(SpecLibrary::builtIn(), contents, dataFolder)
        , m_found(found)
    {
    }

    void look()
    {
        m_services.storage.open();
        if (!waitFor(
                [this] { return m_services.storage.state().kind != StoreState::Kind::Opening; }))
            return;
        m_found.state = m_services.storage.state();
        if (!m_found.state.isDurable())
            return;
        if (!m_found.state.setAside.isEmpty() || !m_found.state.lost.isEmpty())
            m_found.faults
                += u"the file was damaged; lost: %1"_s.arg(m_found.state.lost.join(u' '));
        listDrafts();
        listSends();
        listLog();
        askIfHeld();
    }

private:
    bool waitFor(const std::function<bool()> &done)
    {
        if (QTest::qWaitFor(done, patience))
            return true;
        m_found.faults += u"the store does not answer"_s;
        return false;
    }

    void askIfHeld()
    {
        bool isThere = false;
        m_services.outbox.askIfHeld(this, [&](const Result<bool, StoreError> &isHeld) {
            isThere = true;
            if (!isHeld || *isHeld)
                m_found.faults += u"the sum of the rows is wrong"_s;
        });
        waitFor([&] { return isThere; });
    }

    void listDrafts()
    {
        QList<RecordKey> records;
        bool isWhole = false;
        m_services.drafts.list(
            this, [&](const Result<DraftStore::Page, StoreError> &page, int unreadable) {
                isWhole = !page || page->isEmpty();
                if (!page)
                    m_found.faults += u"drafts: "_s + page.error().detail;
                else
                    for (const DraftSummary &draft : *page)
                        records += draft.record;
                if (isWhole && unreadable > 0)
                    m_found.faults += u"%1 drafts do not open"_s.arg(unreadable);
            });
        if (!waitFor([&] { return isWhole; }))
            return;
        int left = int(records.size());
        for (const RecordKey &record : std::as_const(records))
            m_services.drafts.load(record, this,
                                   [&, record](const Result<StoredDraft, StoreError> &draft) {
                                       --left;
                                       take(record, u"draft"_s, draft);
                                   });
        m_found.drafts = left;
        waitFor([&] { return left == 0; });
    }

    void listSends()
    {
        QList<QueuedSend> sends;
        bool isThere = false;
        m_services.outbox.list(this, [&](const Result<QList<QueuedSend>, StoreError> &listed) {
            isThere = true;
            if (listed)
                sends = *listed;
            else
                m_found.faults += u"sends: "_s + listed.error().detail;
        });
        if (!waitFor([&] { return isThere; }))
            return;
        int left = m_found.sends = int(sends.size());
        for (const QueuedSend &send : std::as_const(sends)) {
            m_found.unknown += send.state == QueuedSend::State::Unknown;
            if (send.state == QueuedSend::State::Sending)
                m_found.faults += u"%1 is being sent by a dead program"_s.arg(send.record.userId);
            m_services.outbox.load(send.id, this,
                                   [&, send](const Result<StoredDraft, StoreError> &draft) {
                                       --left;
                                       take(send.record, u"send"_s, draft);
                                   });
        }
        waitFor([&] { return left == 0; });
    }

    void listLog()
    {
        bool isThere = false;
        m_services.log.list(0, 1'000'000, this, [&](const Result<SentLog::Page, StoreError> &page) {
            isThere = true;
            if (!page)
                m_found.faults += u"log: "_s + page.error().detail;
            else
                for (const SentEntry &entry : *page)
                    m_found.applied[entry.record.userId] += entry.outcome == Outcome::Kind::Applied;
        });
        waitFor([&] { return isThere; });
    }

    void take(const RecordKey &record, const QString &what,
              const Result<StoredDraft, StoreError> &draft)
    {
        if (draft)
            m_found.values[record.userId] += Ledger::valuesOf(draft->changes);
        else
            m_found.faults += u"%1 of %2: %3"_s.arg(what, record.userId, draft.error().detail);
    }

    Services m_services;
    Found &m_found;
};

} // namespace

Found inspect(const ProfileStore::Contents &contents, const QString &dataFolder)
{
    Found found;
    if (!QFile::exists(dataFolder + u"/amend.sqlite"_s))
        return found;
    const QString integrity = integrityOf(dataFolder);
    if (integrity != u"ok")
        found.faults += u"integrity: "_s + integrity;
    const QTemporaryDir copy;
    copyInto(dataFolder, copy.path());
    Inspector(contents, copy.path(), found).look();
    return found;
}
