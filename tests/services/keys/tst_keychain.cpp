// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsecretstore.h"

#include "keychainwatch.h"
#include "keyring.h"
#include "waits.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLibrary>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = KeychainSecretStore::Status;
using Kind = SecretError::Kind;
using Read = Result<Secrets, SecretError>;

namespace {

const QString key = u"amend/install/profile/https://api.test:443"_s;
const Secrets secrets {{u"api_key"_s, Secret(u"sk_us_ünï\"1"_s)}};
const QString entry = u"{\"api_key\":\"sk_us_ünï\\\"1\"}"_s;

/// The entry as secret-tool, the desktop's own program, shows it.
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

/// libsecret works only while GLib's main context is iterated. With QT_NO_GLIB set Qt does not
/// iterate it, so the test decides when.
void pumpGLib()
{
    using Iterate = int (*)(void *, int);
    static const auto iterate = reinterpret_cast<Iterate>(
        QLibrary::resolve(u"libglib-2.0.so.0"_s, "g_main_context_iteration"));
    QVERIFY(iterate);
    while (iterate(nullptr, 0) != 0) { }
}

/// Runs libsecret until `isDone()`, which is called before each step.
template <typename Condition>
bool pumpGLibUntil(Condition isDone)
{
    return QTest::qWaitFor(
        [&] {
            if (isDone())
                return true;
            pumpGLib();
            return false;
        },
        20'000);
}

/// Sees the daemon's answer to libsecret's search before libsecret acts on it.
class SearchWatch final
{
public:
    SearchWatch()
    {
        m_monitor.start(u"dbus-monitor"_s, {u"--session"_s});
        QVERIFY(m_monitor.waitForStarted());
        QTRY_VERIFY(isUpToDate());
    }
    ~SearchWatch()
    {
        m_monitor.kill();
        m_monitor.waitForFinished();
    }

    /// Whether libsecret has sent its search.
    bool sawSearch() { return isUpToDate() && m_seen.contains(search); }
    bool sawAnswer()
    {
        m_seen += m_monitor.readAllStandardOutput();
        const qsizetype call = m_seen.indexOf(search);
        if (call < 0)
            return false;
        const qsizetype line = m_seen.lastIndexOf('\n', call);
        const qsizetype serial = m_seen.indexOf("serial=", line);
        const QByteArray number = m_seen.mid(serial + 7, m_seen.indexOf(' ', serial) - serial - 7);
        return m_seen.indexOf(QByteArray("reply_serial=" + number + "\n"), call) > 0;
    }

private:
    /// The monitor lags behind the bus. It has caught up when it shows a call that was made just
    /// now.
    bool isUpToDate()
    {
        const auto pings = [this] {
            m_seen += m_monitor.readAllStandardOutput();
            return m_seen.count("member=Ping");
        };
        const auto before = pings();
        QDBusConnection::sessionBus().call(
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                           u"org.freedesktop.DBus.Peer"_s, u"Ping"_s));
        return QTest::qWaitFor([&] { return pings() > before; }, 1'000);
    }

    static constexpr auto search = "member=SearchItems";

    QProcess m_monitor;
    QByteArray m_seen;
};

/// Stands in for the desktop's password prompt, and nobody answers it.
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

/// Each function runs in a process of its own with its own home and bus (see CMakeLists.txt),
/// because a process has only one session bus.
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
    /// The names that the search finds. Empty optional when there is no answer.
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
    if (!Keyring::isPossible())
        QSKIP(Keyring::need);
}

void TestKeychain::unlockedRoundTrip()
{
    Keyring keyring;
    QVERIFY(keyring.start());
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
    QVERIFY(keyring.start());
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
    QVERIFY(keyring.start());
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
    QVERIFY(keyring.start());
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    Keyring::lock();

    const auto error = writeTo(store, {{u"api_key"_s, Secret(u"other"_s)}});
    const auto removed = removeFrom(store);

    QVERIFY(error && removed);
    QCOMPARE(error->kind, Kind::Locked);
    QCOMPARE(removed->kind, Kind::Locked);
    keyring.stop();
    QVERIFY(keyring.start());
    QCOMPARE(fromOutside(key), entry);
}

void TestKeychain::startedWithoutUnlocking()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    keyring.stop();
    QVERIFY(keyring.start(Keyring::Start::Untouched));

    QCOMPARE(statusOf(store).kind, KeychainState::Locked);
    const Read read = readFrom(store);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Locked);
}

void TestKeychain::emptyServiceHasNoKeyring()
{
    Keyring keyring;
    QVERIFY(keyring.start(Keyring::Start::Untouched));
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
    QVERIFY(keyring.start());
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
    QVERIFY(keyring.start());
    KeychainSecretStore store;
    QVERIFY(!writeTo(store));
    store.setTimeout(300);
    keyring.suspend();
    int answers = 0;
    store.read(key, this, [&](const Read &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    keyring.resume();

    store.setTimeout(8'000);
    const Read read = readFrom(store);
    QVERIFY(read);
    QCOMPARE(*read, secrets);
    QCOMPARE(answers, 1); // The late answer came before this one and was ignored.
}

void TestKeychain::jobThatHangsTimesOut()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    KeychainSecretStore store;
    store.setTimeout(300);
    int answers = 0;
    std::optional<Read> read;
    store.read(key, this, [&](const Read &answer) {
        ++answers;
        read.emplace(answer);
    });
    QTRY_VERIFY(read); // Without GLib's main loop libsecret does not work, although D-Bus does.
    QVERIFY(!*read);
    QCOMPARE(read->error().kind, Kind::TimedOut);

    store.setTimeout(8'000);
    bool isLaterAnswered = false;
    store.read(key, this, [&](const Read &) { isLaterAnswered = true; });
    QVERIFY(pumpGLibUntil([&] { return isLaterAnswered; }));
    QCOMPARE(answers, 1); // The late answer came before this one and was ignored.
}

void TestKeychain::timedOutWriteIsReadBack()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    SearchWatch watch;
    KeychainSecretStore store;
    std::optional<std::optional<SecretError>> written;
    store.write(key, secrets, this, [&](const auto &error) { written.emplace(error); });
    QVERIFY(pumpGLibUntil([&] { return watch.sawSearch(); }));
    QTRY_VERIFY(watch.sawAnswer()); // libsecret has not seen the answer yet.
    keyring.suspend(); // The daemon will not answer the write in time.
    store.setTimeout(1'000); // This time limit is for the write, which begins after the search.
    QElapsedTimer clock;
    clock.start();
    bool isAwake = false;
    QVERIFY(pumpGLibUntil([&] {
        if (clock.elapsed() > 1'500 && !isAwake) {
            keyring.resume(); // The daemon handles the write before it answers what it holds.
            isAwake = true;
        }
        return written.has_value();
    }));
    QVERIFY2(isAwake, "the write was not held up");
    QVERIFY(!*written);
    QCOMPARE(fromOutside(key), entry);
}

void TestKeychain::timedOutWriteThatNeverCameIsAnError()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    SearchWatch watch;
    KeychainSecretStore store;
    std::optional<std::optional<SecretError>> written;
    store.write(key, secrets, this, [&](const auto &error) { written.emplace(error); });
    QVERIFY(pumpGLibUntil([&] { return watch.sawSearch(); }));
    QTRY_VERIFY(watch.sawAnswer()); // libsecret has not seen the answer yet.
    keyring.suspend();
    store.setTimeout(1'000); // This time limit is for the write, which begins after the search.
    QVERIFY(pumpGLibUntil([&] { return written.has_value(); }));
    QVERIFY(*written);
    QCOMPARE((*written)->kind, Kind::TimedOut);
}

void TestKeychain::foreignEntryIsNotReplaced()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    storeFromOutside(key, "not ours");
    KeychainSecretStore store;

    const Read read = readFrom(store);
    const auto written = writeTo(store);

    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Damaged);
    QVERIFY(written);
    QCOMPARE(written->kind, Kind::Damaged);
    QCOMPARE(fromOutside(key), u"not ours"_s);
    QVERIFY2(!removeFrom(store), "a person may throw it away");
    QVERIFY(!writeTo(store));
    QCOMPARE(fromOutside(key), entry);
}

void TestKeychain::contextThatIsGoneGetsNoAnswer()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    KeychainSecretStore store;
    bool isAnswered = false;
    {
        QObject context;
        store.read(key, &context, [&](const Read &) { isAnswered = true; });
        store.write(key, secrets, &context, [&](const auto &) { isAnswered = true; });
        store.status(&context, [&](const Status &) { isAnswered = true; });
    }
    QTRY_COMPARE(fromOutside(key), entry); // The write continues.
    QVERIFY(!isAnswered);
}

void TestKeychain::storeMayGoFirst()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    bool isAnswered = false;
    for (const auto moment : {0ms, 1ms, 2ms, 5ms, 10ms, 20ms}) {
        KeychainSecretStore store;
        store.write(key, secrets, this, [&](const auto &) { isAnswered = true; });
        store.read(key, this, [&](const Read &) { isAnswered = true; });
        if (moment == 5ms)
            keyring.suspend();
        letPass(moment);
    }
    keyring.resume();
    isAnswered = false;
    KeychainSecretStore later;
    QVERIFY(!writeTo(later));
    QVERIFY(!isAnswered);
}

void TestKeychain::whereNobodyIsAskedALockedOneIsAnErrorAtOnce()
{
    Keyring keyring;
    QVERIFY(keyring.start());
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
    QVERIFY(keyring.start());
    Prompter prompter; // The prompter never answers.
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
    QVERIFY(keyring.start());
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
    QVERIFY(keyring.start());
    KeychainWatch watch;
    QSignalSpy changed(&watch, &KeychainWatch::changed);
    // The watch collects events for 200 ms, in this case those of the daemon's start.
    letPass(500ms);
    changed.clear();
    Keyring::lock();
    QTRY_COMPARE(changed.size(), 1);
    Keyring::unlock();
    QTRY_COMPARE(changed.size(), 2);
    keyring.stop();
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(keyring.start());
    QTRY_COMPARE(changed.size(), 4);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
