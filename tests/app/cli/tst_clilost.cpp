// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptstore.h"
#include "keyring.h"

#include <QTest>

#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray record
    = R"({"id":"canary-7","first_name":"canary-ada","last_name":"W","role":"member"})";

Base readBase()
{
    return {Base::Kind::Read, QJsonDocument::fromJson(record).object(), {}};
}

QStringList keychainEntries()
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"amend"_s});
    tool.waitForFinished();
    QStringList names;
    static const QRegularExpression user(u"attribute.user = (\\S+/store/\\S+)"_s);
    auto matches = user.globalMatch(QString::fromUtf8(tool.readAll()));
    while (matches.hasNext())
        names += matches.next().captured(1);
    names.removeDuplicates();
    return names;
}

} // namespace

/// What happens to profiles, drafts and the store when one of their files is lost, or when many
/// programs start at once.
class TestCliLost final : public QObject
{
    Q_OBJECT

private:
    Ran run(const QString &words) { return m_store->run(words); }
    QString config() const { return m_store->home() + u"/config/profiles.json"_s; }
    QString data() const { return m_store->home() + u"/data"_s; }
    QString installId() const
    {
        QFile file(config());
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll()).object().value(u"installId"_s).toString()
            : QString();
    }
    void leaveDraft()
    {
        m_server = std::make_unique<AnsweringServer>(AnsweringServer::answer("200 OK", record),
                                                     QByteArray());
        m_store->addProfile(u"T"_s, u"users"_s, m_server->url(), "canary-key-5f2a");
        OtherAmend(m_store->home())
            .leave(u"T"_s, u"users/user"_s, u"canary-7"_s,
                   {{FieldPath(u"/first_name"_s), Change::set(u"canary-new"_s)}}, readBase());
    }
    void loseProfiles() const
    {
        QVERIFY(QFile::remove(config()));
        QVERIFY(QFile::remove(config() + u".backup"_s));
    }
    /// Changes the store to that of an older Amend, which did not record the name of its keychain
    /// entry.
    void forgetEntryName() const
    {
        OtherAmend other(m_store->home());
        bool isDone = false;
        const auto forget = [](Connection &open) {
            QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key='key'"_s);
            query.next();
            StoreKey key = *StoreKey::fromJson(query.value(0).toByteArray());
            key.installId.clear();
            storefile::writeKey(open, key);
            return true;
        };
        other.services().storage.database().write(&other.services().storage, forget,
                                                  [&](const auto &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(QFile::remove(data() + u"/amend.key.json"_s));
    }
    QList<Ran> runAtOnce(const QStringList &commands)
    {
        std::vector<std::unique_ptr<QProcess>> programs;
        for (const QString &words : commands) {
            programs.push_back(std::make_unique<QProcess>());
            m_store->line().start(*programs.back(), m_store->arguments(words));
        }
        QList<Ran> all;
        for (const auto &program : programs)
            all += CommandLine::finish(*program);
        return all;
    }

    Keyring m_keyring;
    std::unique_ptr<KeptStore> m_store;
    std::unique_ptr<AnsweringServer> m_server;

private slots:
    void initTestCase()
    {
        if (!Keyring::isPossible())
            QSKIP(Keyring::need);
        QVERIFY(m_keyring.start());
    }
    void init() { m_store = std::make_unique<KeptStore>(); }
    void cleanup()
    {
        m_store.reset();
        m_server.reset();
    }

    void aLostProfilesFileIsHadBackFromItsBackupAndThatIsSaidOnce()
    {
        leaveDraft();
        QVERIFY(QFile::remove(config()));
        const Ran ran = run(u"drafts list --json"_s);
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("backup"), ran.err.constData());
        QCOMPARE(ran.json().value(u"drafts"_s).toArray().size(), 1);
        QCOMPARE(run(u"drafts list"_s).err, "");
        QCOMPARE(run(u"key test T"_s).exit, 0);
    }

    void draftsOfLostProfilesOpenAndMoveToANewOne()
    {
        leaveDraft();
        const QString id = installId();
        loseProfiles();
        const Ran listed = run(u"drafts list"_s);
        QCOMPARE(listed.exit, 0);
        QVERIFY2(listed.err.contains("profiles are lost"), listed.err.constData());
        QVERIFY2(listed.out.contains("profile missing ("), listed.out.constData());
        QVERIFY(!QFile::exists(config()));
        const QJsonArray drafts = m_store->drafts();
        QCOMPARE(drafts.size(), 1);
        const QString lost
            = drafts.at(0).toObject().value(u"profile"_s).toObject().value(u"id"_s).toString();

        m_store->addProfile(u"N"_s, u"users"_s, m_server->url(), "canary-key-5f2a");
        QCOMPARE(installId(), id);
        const Ran copied = run(u"drafts copy users/user canary-7 --profile %1 --to N"_s.arg(lost));
        QVERIFY2(copied.exit == 0, copied.err.constData());
        QCOMPARE(m_server->requests().size(), 1); // The record was read first.
        QCOMPARE(
            run(u"drafts list --json --profile N"_s).json().value(u"drafts"_s).toArray().size(), 1);
        QCOMPARE(keychainEntries().filter(id).size(), 1);
    }

    void anOlderAmendsStoreIsFoundInTheKeychain()
    {
        leaveDraft();
        const QString id = installId();
        forgetEntryName();
        loseProfiles();
        QCOMPARE(m_store->drafts().size(), 1);
        // From now on the store records the name of its keychain entry.
        QFile copy(data() + u"/amend.key.json"_s);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(copy.readAll().contains(QString(u"amend/%1/store/"_s.arg(id)).toUtf8()));
        m_store->addProfile(u"N"_s, u"users"_s, m_server->url(), "canary-key-5f2a");
        QCOMPARE(installId(), id);
    }

    void aProfileIsAddedWithTheIdThatOnlyTheKeychainKnows()
    {
        leaveDraft();
        const QString id = installId();
        forgetEntryName();
        loseProfiles();
        m_store->addProfile(u"N"_s, u"users"_s, m_server->url(), "canary-key-5f2a");
        QCOMPARE(installId(), id);
        QCOMPARE(m_store->drafts().size(), 1);
    }

    void whereTheKeyIsGoneTooThatIsSaid()
    {
        leaveDraft();
        const QString id = installId();
        for (const QString &name : keychainEntries().filter(id))
            QProcess::execute(u"secret-tool"_s,
                              {u"clear"_s, u"server"_s, u"amend"_s, u"user"_s, name});
        loseProfiles();
        const Ran listed = run(u"drafts list"_s);
        QCOMPARE(listed.exit, 3);
        QVERIFY2(listed.err.contains("key is not in the keychain"), listed.err.constData());
    }

    void aDeletedStoreIsSaidOnceAndItsKeyStays()
    {
        leaveDraft();
        const QStringList before = keychainEntries();
        QDir folder(data());
        for (const QString &name : folder.entryList({u"amend.sqlite*"_s}))
            QVERIFY(folder.remove(name));
        const Ran first = run(u"drafts list"_s);
        QCOMPARE(first.exit, 0);
        QVERIFY2(first.err.contains("is gone"), first.err.constData());
        QCOMPARE(run(u"drafts list"_s).err, "");
        for (const QString &name : before)
            QVERIFY(keychainEntries().contains(name));
    }

    void twelveFirstStartsAtOnceMakeOneInstallation()
    {
        const QStringList before = keychainEntries();
        const QList<Ran> all = runAtOnce(QStringList(12, u"drafts list"_s));
        for (const Ran &ran : all)
            QVERIFY2(ran.exit == 0 && ran.err.isEmpty(), ran.err.constData());
        QCOMPARE(keychainEntries().size(), before.size() + 1);
        QCOMPARE(keychainEntries().filter(installId()).size(), 1);
    }

    void profilesThatAreAddedAtOnceAreAllKept()
    {
        QStringList commands;
        for (int i = 0; i < 8; ++i)
            commands += u"profile add P%1 --api junction --environment sandbox-us"_s.arg(i);
        const QList<Ran> added = runAtOnce(commands);
        for (const Ran &ran : added)
            QVERIFY2(ran.exit == 0, ran.err.constData());
        const Ran listed = run(u"profile list"_s);
        for (int i = 0; i < 8; ++i)
            QVERIFY(listed.out.contains(QString(u"P%1 "_s.arg(i)).toUtf8()));
    }

    void oneNameIsTakenOnce()
    {
        const QList<Ran> added = runAtOnce(
            QStringList(4, u"profile add Same --api junction --environment sandbox-us"_s));
        QCOMPARE(
            std::count_if(added.begin(), added.end(), [](const Ran &ran) { return ran.exit == 0; }),
            1);
        QCOMPARE(run(u"profile list"_s).out.count("Same"), 1);
    }

    void whoHoldsTheLockIsSaid()
    {
        QCOMPARE(run(u"profile list"_s).exit, 0);
        const QByteArray name = QFile::encodeName(config() + u".lock"_s);
        const int lock = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        QCOMPARE(::flock(lock, LOCK_EX), 0);
        const Ran ran = run(u"profile add P --api junction --environment sandbox-us"_s);
        ::close(lock);
        QCOMPARE(ran.exit, 75);
        QVERIFY2(ran.err.contains(QByteArray::number(QCoreApplication::applicationPid()))
                     && ran.err.contains(name),
                 ran.err.constData());
    }

    void outputThatCannotBeWrittenIsAFault()
    {
        QProcess program;
        m_store->line().start(program, m_store->arguments(u"profile list"_s), [] {
            ::setsid();
            ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO);
        });
        const Ran ran = CommandLine::finish(program);
        QCOMPARE(ran.exit, 70);
        QVERIFY(ran.err.contains("Standard output"));
    }

    void aDamagedFileWithoutABackupIsSetAsideByAPersonsWord()
    {
        leaveDraft();
        const QString id = installId();
        loseProfiles();
        m_store->line().file(u"config/profiles.json"_s, "");
        const Ran damaged = run(u"drafts list"_s);
        QCOMPARE(damaged.exit, 70);
        QVERIFY2(damaged.err.contains("amend profile reset"), damaged.err.constData());
        QCOMPARE(run(u"profile reset"_s).exit, 0);
        QCOMPARE(installId(), id);
        QCOMPARE(m_store->drafts().size(), 1);
        QCOMPARE(run(u"profile reset"_s).exit, 2); // The profiles are not damaged any more.
        QCOMPARE(QDir(m_store->home() + u"/config"_s).entryList({u"*.damaged-*"_s}).size(), 1);
    }

    void aDamagedBackupOfAMissingFileIsNoDeadEnd_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a list") << u"drafts list"_s;
        QTest::newRow("a reset") << u"profile reset"_s;
    }

    void aDamagedBackupOfAMissingFileIsNoDeadEnd()
    {
        QFETCH(QString, words);
        leaveDraft();
        const QString id = installId();
        loseProfiles();
        m_store->line().file(u"config/profiles.json.backup"_s, "{");
        const Ran said = run(words);
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.err.contains("profiles.json.backup.damaged-"), said.err.constData());
        QCOMPARE(run(u"profile add New --api junction --environment sandbox-us"_s).exit, 0);
        QCOMPARE(installId(), id);
        QCOMPARE(m_store->drafts().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliLost)
#include "tst_clilost.moc"
