// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsecretstore.h"

#include "keychainwatch.h"
#include "keyring.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLibrary>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using Status = KeychainSecretStore::Status;
using Kind = SecretError::Kind;
using Read = Result<Secrets, SecretError>;

namespace {

const QString key = u"amend/install/profile/https://api.test:443"_s;
const Secrets secrets {{u"api_key"_s, Secret(u"sk_us_ünï\"1"_s)}};
const QString entry = u"{\"api_key\":\"sk_us_ünï\\\"1\"}"_s;

/// What the desktop's own tool sees.
QString fromOutside(const QString &name)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"amend"_s, u"user"_s, name});
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

void storeFromOutside(const QString &name, const QByteArray &text)
{
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"store"_s, u"--label=x"_s, u"server"_s, u"amend"_s, u"user"_s, name, u"type"_s,
                u"plaintext"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
    tool.write(text);
    tool.closeWriteChannel();
    tool.waitForFinished();
    QCOMPARE(tool.exitCode(), 0);
}

/// libsecret gets on only when GLib's main context is iterated. With QT_NO_GLIB set, Qt does not do
/// so: the test decides.
void pumpGLib()
{
    using Iterate = int (*)(void *, int);
    static const auto iterate = reinterpret_cast<Iterate>(
        QLibrary::resolve(u"libglib-2.0.so.0"_s, "g_main_context_iteration"));
    QVERIFY(iterate);
    while (iterate(nullptr, 0) != 0) { }
}

/// Tells when the daemon answered libsecret's search, before libsecret can have acted on it.
class SearchWatch final
{
public:
    SearchWatch()
    {
        m_monitor.start(u"dbus-monitor"_s, {u"--session"_s});
        QVERIFY(m_monitor.waitForStarted());
        QVERIFY(m_monitor.waitForReadyRead());
        QTest::qWait(100);
        m_monitor.readAllStandardOutput();
    }
    ~SearchWatch()
    {
        m_monitor.kill();
        m_monitor.waitForFinished();
    }

    bool sawAnswer()
    {
        m_seen += m_monitor.readAllStandardOutput();
        const qsizetype call = m_seen.indexOf("member=SearchItems");
        if (call < 0)
            return false;
        const qsizetype line = m_seen.lastIndexOf('\n', call);
        const qsizetype serial = m_seen.indexOf("serial=", line);
        const QByteArray number = m_seen.mid(serial + 7, m_seen.indexOf(' ', serial) - serial - 7);
        return m_seen.indexOf(QByteArray("reply_serial=" + number + "\n"), call) > 0;
    }

private:
    QProcess m_monitor;
    QByteArray m_seen;
};

/// Stands in for the desktop's question for the keyring's password: nobody answers it.
class Prompter final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    Prompter()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(u"/org/gnome/keyring/Prompter"_s, this,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_s));
    }
    ~Prompter()
    {
        QDBusConnection::sessionBus().unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
    }

    int asked = 0;

public slots:
    void BeginPrompting(const QDBusObjectPath &) { ++asked; }
};

} // namespace

/// Each function runs in a process, a home and a bus of its own (see CMakeLists.txt): the session
/// bus is one a process.
class TestKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void unlockedRoundTrip();
    void entryHoldsNoPlainText();
    void lockedIsNotNotFound();
    void lockedEntryIsNotReplaced();
    void startedWithoutUnlocking();
    void emptyServiceHasNoKeyring();
    void busWithoutService();
    void withoutABus();
    void busThatIsGone();
    void searchWithoutABusFindsNothing();
    void searchStartsNoService();
    void hungServiceTimesOut();
    void hungServiceThatWakesUp();
    void jobThatHangsTimesOut();
    void timedOutWriteIsReadBack();
    void timedOutWriteThatNeverCameIsAnError();
    void foreignEntryIsNotReplaced();
    void contextThatIsGoneGetsNoAnswer();
    void storeMayGoFirst();
    void whereNobodyIsAskedALockedOneIsAnErrorAtOnce();
    void aPersonIsNotWaitedForEver();
    void aSlowOneIsSaid();
    void changesAreNoticed();

private:
    Status statusOf(KeychainSecretStore &store)
    {
        std::optional<Status> status;
        store.status(this, [&](const Status &answer) { status = answer; });
        [&] { QTRY_VERIFY(status); }();
        return status.value_or(Status {});
    }
    Read readFrom(KeychainSecretStore &store, const QString &name = key)
    {
        std::optional<Read> read;
        store.read(name, this, [&](const Read &answer) { read.emplace(answer); });
        [&] {
            QVERIFY2(!read, "answers come later");
            QTRY_VERIFY_WITH_TIMEOUT(read, 20'000);
        }();
        return *read;
    }
    std::optional<SecretError> writeTo(KeychainSecretStore &store, const Secrets &what = secrets)
    {
        std::optional<std::optional<SecretError>> written;
        store.write(key, what, this, [&](const auto &error) { written.emplace(error); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(written, 20'000); }();
        return *written;
    }
    /// Nothing when it is not answered.
    std::optional<QStringList> searchIn(KeychainSecretStore &store)
    {
        std::optional<QStringList> names;
        store.search({}, this, [&](const QStringList &found) { names = found; });
        [&] { QTRY_VERIFY(names); }();
        return names;
    }
    std::optional<SecretError> removeFrom(KeychainSecretStore &store)
    {
        std::optional<std::optional<SecretError>> removed;
        store.remove(key, this, [&](const auto &error) { removed.emplace(error); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(removed, 20'000); }();
        return *removed;
    }
};

void TestKeychain::initTestCase()
{
    if (!qEnvironmentVariableIsSet("AMEND_KEYCHAIN_HOME"))
        QSKIP("run through ctest, which gives it a home and a bus of its own");
    for (const auto &tool : {u"gnome-keyring-daemon"_s, u"secret-tool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
}

void TestKeychain::unlockedRoundTrip()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    QCOMPARE(statusOf(store).kind, KeychainState::Unlocked);
    QCOMPARE(statusOf(store).service, u"Secret Service"_s);

    const Read absent = readFrom(store);
    QVERIFY(!absent);
    QCOMPARE(absent.error().kind, Kind::NotFound);

    QVERIFY(!writeTo(store));
    QCOMPARE(fromOutside(key), entry);
    const Read read = readFrom(store);
    QVERIFY(read);
    QCOMPARE(*read, secrets);

    const Secrets other {{u"api_key"_s, Secret(u"a"_s)}, {u"auth_token"_s, Secret(u"b"_s)}};
    QVERIFY(!writeTo(store, other));
    QCOMPARE(*readFrom(store), other);
    QVERIFY(!readFrom(store, key + u'0'));

    QVERIFY(!removeFrom(store));
    QVERIFY(fromOutside(key).isEmpty());
    QVERIFY2(!removeFrom(store), "removing what is not there succeeds");
}

void TestKeychain::entryHoldsNoPlainText()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    QVERIFY(!writeTo(store, {{u"api_key"_s, Secret(u"plaincanary"_s)}}));
    QProcess grep;
    grep.start(u"grep"_s, {u"-raF"_s, u"plaincanary"_s, QDir::homePath()});
    QVERIFY(grep.waitForFinished());
    QCOMPARE(grep.exitCode(), 1);
}

void TestKeychain::lockedIsNotNotFound()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    Keyring::lock();
    QCOMPARE(statusOf(store).kind, KeychainState::Locked);

    const Read read = readFrom(store);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Locked);
}

void TestKeychain::lockedEntryIsNotReplaced()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    Keyring::lock();

    const auto error = writeTo(store, {{u"api_key"_s, Secret(u"other"_s)}});
    const auto removed = removeFrom(store);

    QVERIFY(error && removed);
    QCOMPARE(error->kind, Kind::Locked);
    QCOMPARE(removed->kind, Kind::Locked);
    keyring.stop();
    keyring.start(Keyring::Start::Unlocked);
    QCOMPARE(fromOutside(key), entry);
}

void TestKeychain::startedWithoutUnlocking()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    keyring.stop();
    keyring.start(Keyring::Start::Untouched);

    QCOMPARE(statusOf(store).kind, KeychainState::Locked);
    const Read read = readFrom(store);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Locked);
}

void TestKeychain::emptyServiceHasNoKeyring()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Untouched);
    KeychainSecretStore store;
    QCOMPARE(statusOf(store).kind, KeychainState::NoKeyring);
    const Read read = readFrom(store);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::NoKeyring);
    const auto written = writeTo(store);
    QVERIFY(written);
    QCOMPARE(written->kind, Kind::NoKeyring);
    QVERIFY(!removeFrom(store));
}

void TestKeychain::busWithoutService()
{
    KeychainSecretStore store;
    QCOMPARE(statusOf(store).kind, KeychainState::NoService);
    const Read read = readFrom(store);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::NoService);
    const auto written = writeTo(store);
    QVERIFY(written);
    QCOMPARE(written->kind, Kind::NoService);
    QCOMPARE(removeFrom(store)->kind, Kind::NoService);
}

void TestKeychain::withoutABus()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    busWithoutService();
}

void TestKeychain::busThatIsGone()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    busWithoutService();
}

void TestKeychain::searchWithoutABusFindsNothing()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    KeychainSecretStore store;
    QCOMPARE(searchIn(store), QStringList());
}

void TestKeychain::searchStartsNoService()
{
    const QString services = QDir::homePath() + u"/services"_s;
    const QString started = QDir::homePath() + u"/started"_s;
    const auto write = [](const QString &path, const QString &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    QVERIFY(QDir().mkpath(services));
    write(services + u"/org.freedesktop.secrets.service"_s,
          u"[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/sh -c \"touch %1; false\"\n"_s
              .arg(started));
    QFile quiet(QStringLiteral(QUIET_BUS));
    QVERIFY(quiet.open(QIODevice::ReadOnly));
    const QString config = QDir::homePath() + u"/bus.conf"_s;
    write(config,
          QString::fromUtf8(quiet.readAll())
              .replace(u"</busconfig>"_s,
                       u"<servicedir>%1</servicedir></busconfig>"_s.arg(services)));
    QProcess bus;
    bus.start(u"dbus-daemon"_s,
              {u"--config-file="_s + config, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());

    KeychainSecretStore store;
    QCOMPARE(searchIn(store), QStringList());
    QVERIFY(!QFile::exists(started));
    QCOMPARE(statusOf(store).kind, KeychainState::NoService);
    QVERIFY2(QFile::exists(started), "the bus can start it, as who needs the key asks it to");
    bus.kill();
    bus.waitForFinished();
}

void TestKeychain::hungServiceTimesOut()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    store.setTimeout(300);
    keyring.suspend();

    const Read read = readFrom(store);
    const auto written = writeTo(store, {{u"api_key"_s, Secret(u"other"_s)}});
    const Status status = statusOf(store);
    keyring.resume();

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::TimedOut);
    QVERIFY(written);
    QCOMPARE(written->kind, Kind::TimedOut);
    QCOMPARE(status.kind, KeychainState::NoService);
    QCOMPARE(fromOutside(key), entry);
}

void TestKeychain::hungServiceThatWakesUp()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    store.setTimeout(300);
    keyring.suspend();
    int answers = 0;
    store.read(key, this, [&](const Read &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    keyring.resume();
    QTest::qWait(200); // the late answer is nobody's
    QCOMPARE(answers, 1);

    store.setTimeout(8'000);
    const Read read = readFrom(store);
    QVERIFY(read);
    QCOMPARE(*read, secrets);
}

void TestKeychain::jobThatHangsTimesOut()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    store.setTimeout(300);
    int answers = 0;
    std::optional<Read> read;
    store.read(key, this, [&](const Read &answer) {
        ++answers;
        read.emplace(answer);
    });
    QTRY_VERIFY(read); // GLib is not iterated: D-Bus answers, libsecret does not
    QVERIFY(!*read);
    QCOMPARE(read->error().kind, Kind::TimedOut);

    for (int i = 0; i < 20; ++i) {
        pumpGLib();
        QTest::qWait(10);
    }
    QCOMPARE(answers, 1); // the late answer is nobody's
}

void TestKeychain::timedOutWriteIsReadBack()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    SearchWatch watch;
    KeychainSecretStore store;
    store.setTimeout(1'000);
    std::optional<std::optional<SecretError>> written;
    store.write(key, secrets, this, [&](const auto &error) { written.emplace(error); });
    while (!watch.sawAnswer()) {
        pumpGLib();
        QTest::qWait(5);
    }
    keyring.suspend(); // the write meets a daemon that does not answer in time
    QElapsedTimer clock;
    clock.start();
    bool isAwake = false;
    while (!written) {
        pumpGLib();
        QTest::qWait(5);
        if (clock.elapsed() > 1'500 && !isAwake) {
            keyring.resume(); // takes it now, before it is asked what it holds
            isAwake = true;
        }
    }
    QVERIFY2(isAwake, "the write was not held up");
    QVERIFY(!*written);
    QCOMPARE(fromOutside(key), entry);
}

void TestKeychain::timedOutWriteThatNeverCameIsAnError()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    SearchWatch watch;
    KeychainSecretStore store;
    store.setTimeout(1'000);
    std::optional<std::optional<SecretError>> written;
    store.write(key, secrets, this, [&](const auto &error) { written.emplace(error); });
    while (!watch.sawAnswer()) {
        pumpGLib();
        QTest::qWait(5);
    }
    keyring.suspend();
    while (!written) {
        pumpGLib();
        QTest::qWait(5);
    }
    QVERIFY(*written);
    QCOMPARE((*written)->kind, Kind::TimedOut);
}

void TestKeychain::foreignEntryIsNotReplaced()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    storeFromOutside(key, "not ours");
    KeychainSecretStore store;

    const Read read = readFrom(store);
    const auto written = writeTo(store);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Failed);
    QVERIFY(written);
    QCOMPARE(written->kind, Kind::Failed);
    QCOMPARE(fromOutside(key), u"not ours"_s);
    QVERIFY2(!removeFrom(store), "a person may throw it away");
    QVERIFY(!writeTo(store));
    QCOMPARE(fromOutside(key), entry);
}

void TestKeychain::contextThatIsGoneGetsNoAnswer()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    bool isAnswered = false;
    {
        QObject context;
        store.read(key, &context, [&](const Read &) { isAnswered = true; });
        store.write(key, secrets, &context, [&](const auto &) { isAnswered = true; });
        store.status(&context, [&](const Status &) { isAnswered = true; });
    }
    QTRY_COMPARE(fromOutside(key), entry); // the write goes on
    QVERIFY(!isAnswered);
}

void TestKeychain::storeMayGoFirst()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    bool isAnswered = false;
    for (const int wait : {0, 1, 2, 5, 10, 20}) {
        KeychainSecretStore store;
        store.write(key, secrets, this, [&](const auto &) { isAnswered = true; });
        store.read(key, this, [&](const Read &) { isAnswered = true; });
        if (wait == 5)
            keyring.suspend();
        QTest::qWait(wait);
    }
    keyring.resume();
    isAnswered = false;
    QTest::qWait(100);
    QVERIFY(!isAnswered);
}

void TestKeychain::whereNobodyIsAskedALockedOneIsAnErrorAtOnce()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    Prompter prompter;
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    Keyring::lock();
    store.setPromptLimit(0);
    QList<KeychainState> waits;
    connect(&store, &KeychainSecretStore::waiting, this, [&](KeychainState why) { waits += why; });

    const Read read = readFrom(store);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Locked);
    QCOMPARE(writeTo(store)->kind, Kind::Locked);
    QCOMPARE(removeFrom(store)->kind, Kind::Locked);
    QCOMPARE(prompter.asked, 0);
    QVERIFY(waits.isEmpty());
}

void TestKeychain::aPersonIsNotWaitedForEver()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    Prompter prompter; // who never answers
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    Keyring::lock();
    store.setPromptLimit(500);
    QList<KeychainState> waits;
    connect(&store, &KeychainSecretStore::waiting, this, [&](KeychainState why) { waits += why; });

    const Read read = readFrom(store);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Locked);
    QCOMPARE(prompter.asked, 1);
    QCOMPARE(waits, QList {KeychainState::Locked});
}

void TestKeychain::aSlowOneIsSaid()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainSecretStore store;
    store.setTimeout(4'000);
    QList<KeychainState> waits;
    connect(&store, &KeychainSecretStore::waiting, this, [&](KeychainState why) { waits += why; });
    keyring.suspend();
    const Read read = readFrom(store);
    QCOMPARE(read.error().kind, Kind::TimedOut);
    QCOMPARE(waits, QList {KeychainState::Unlocked});
}

void TestKeychain::changesAreNoticed()
{
    Keyring keyring;
    keyring.start(Keyring::Start::Unlocked);
    KeychainWatch watch;
    QSignalSpy changed(&watch, &KeychainWatch::changed);
    QTest::qWait(500); // what the start itself made
    changed.clear();
    Keyring::lock();
    QTRY_COMPARE(changed.size(), 1);
    Keyring::unlock();
    QTRY_COMPARE(changed.size(), 2);
    keyring.stop();
    QTRY_COMPARE(changed.size(), 3);
    keyring.start(Keyring::Start::Unlocked);
    QTRY_COMPARE(changed.size(), 4);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
