// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring.h"
#include "windowfixture.h"

#include <QProcess>

#include <unistd.h>

using namespace windowfixture;

namespace {

/// Every secret and every personal value of these tests contains this text.
const QString canary = u"Zq7Quorinth"_s;

QString canaried(const QString &what)
{
    return canary + what;
}

/// The encodings in which the canary might appear, with their names.
QList<std::pair<QString, QByteArray>> disguises()
{
    const QByteArray utf8 = canary.toUtf8();
    QByteArray little, big;
    for (const QChar letter : canary) {
        little += QByteArray(1, char(letter.unicode())) + '\0';
        big += '\0' + QByteArray(1, char(letter.unicode()));
    }
    QList<std::pair<QString, QByteArray>> all {{u"UTF-8"_s, utf8},
                                               {u"UTF-16 LE"_s, little},
                                               {u"UTF-16 BE"_s, big.mid(1)},
                                               {u"hexadecimal"_s, utf8.toHex()},
                                               {u"HEXADECIMAL"_s, utf8.toHex().toUpper()}};
    for (const QByteArray &text : {utf8, little}) {
        for (int shift = 0; shift < 3; ++shift) {
            // The letters at the ends also depend on their neighbours.
            const QByteArray code = QByteArray(QByteArray(shift, '\0') + text).toBase64();
            const qsizetype whole = (shift + text.size()) / 3 * 4, first = (shift * 4 + 2) / 3;
            all.append({u"Base64"_s, code.mid(first, whole - first)});
        }
    }
    return all;
}

/// The encoding and position of the canary in `bytes`. Empty when it is not there.
QString canaryIn(const QByteArray &bytes)
{
    static const auto all = disguises();
    for (const auto &[name, disguise] : all) {
        if (const qsizetype at = bytes.indexOf(disguise); at >= 0)
            return u"%1 at byte %2"_s.arg(name).arg(at);
    }
    return {};
}

QStringList canariesUnder(const QString &folder)
{
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (const QString name = canaryIn(file.fileName().toUtf8()); !name.isEmpty())
            found += u"the name %1"_s.arg(file.fileName());
        if (!walk.fileInfo().isFile() || !file.open(QIODevice::ReadOnly))
            continue; // Sockets cannot be read as files.
        if (const QString where = canaryIn(file.readAll()); !where.isEmpty())
            found += u"%1: %2"_s.arg(file.fileName(), where);
    }
    return found;
}

QStringList filesUnder(const QString &folder, const QString &name)
{
    QStringList found;
    QDirIterator walk(folder, {name}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        found += walk.next();
    return found;
}

} // namespace

/// A day's work in the window, run in a process of its own: typing, saving, sending, and failures.
class Day final : public QObject
{
    Q_OBJECT

public:
    explicit Day(QString document)
        : m_document(std::move(document))
    {
    }

private slots:
    void aDocumentAndAnUnclearAnswer()
    {
        QFile file(QStringLiteral(TEST_DATA "/bodies/machnet/individual.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject record = objectOf(file.readAll())[u"record"_s].toObject();
        record[u"first_name"_s] = canaried(u"First"_s);
        record[u"status"_s] = u"UNVERIFIED"_s;
        auto *desk = newDesk(u"machnet"_s);
        desk->server.script("GET", {answer(200, compact(record))});
        desk->server.script("PATCH", {answer(500, compact({{u"message"_s, canaried(u"Said"_s)}}))});

        desk->open(records::form("machnet/individual").title, record[u"id"_s].toString());
        QTRY_VERIFY(desk->isOpen());
        desk->type(u"/occupation"_s, canaried(u"Occupation"_s));
        desk->press(u"/physical_documents"_s);
        desk->type(u"/physical_documents/0/document_type"_s, u"DRIVING_LICENCE"_s);
        desk->chooseFile(u"/physical_documents/0/document_value"_s, m_document);
        waitUntilSaved(*desk);
        desk->review();
        desk->acceptAll();
        desk->send();
        QCOMPARE(desk->server.count("PATCH"), 1);
        leave(*desk);
    }

    void refused()
    {
        const QJsonObject why {{u"email"_s, QJsonArray {canaried(u"Why"_s)}}};
        sendWith(answer(400,
                        compact({{u"error"_s, u"validation_error"_s},
                                 {u"message"_s, canaried(u"Said"_s)},
                                 {u"details"_s, why}})));
    }

    void applied() { sendWith(answer(200, compact(records::usersRecord()))); }

    void notNow() { sendWith(answer(503, compact({{u"message"_s, canaried(u"Said"_s)}}))); }

    void otherKeys()
    {
        auto *desk = newDesk(u"weavr"_s);
        desk->addProfile(QUuid::createUuid(), u"Weavr"_s, u"weavr"_s, Tier::Local,
                         {{u"api_key"_s, Secret(canaried(u"Key"_s))},
                          {u"email"_s, Secret(canary + u"@example.org"_s)},
                          {u"password"_s, Secret(canaried(u"Password"_s))}});
        bool isAsked = false;
        bool isRotated = false;
        const auto rotates = [&] {
            if (std::exchange(isAsked, true))
                return isRotated;
            desk->app.running->storage().rotateKey(Secret(), &desk->app.window(),
                                                   [&](const auto &error) {
                                                       isRotated = !error;
                                                       // When this fails, for example because the
                                                       // store is busy, it is tried again.
                                                       isAsked = isRotated;
                                                   });
            return isRotated;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rotates(), 20'000);
    }

private:
    /// The fixture is never deleted, so that nothing is cleaned up before the scan.
    static WindowFixture *newDesk(const QString &apiId)
    {
        Secrets secrets;
        for (const SecretSpec &spec : records::library().api(apiId)->secrets) {
            if (!spec.header.isEmpty())
                secrets.insert(spec.name, Secret(canaried(spec.name)));
        }
        auto *desk = new WindowFixture(apiId, Tier::Local, secrets);
        [desk] {
            QTRY_COMPARE(desk->app.running->storage().state().kind, StoreState::Kind::Ready);
        }();
        return desk;
    }
    static void sendWith(const ScriptedServer::Step &toPatch)
    {
        QJsonObject record = records::usersRecord();
        record[u"first_name"_s] = canaried(u"First"_s);
        auto *desk = newDesk(u"users"_s);
        desk->server.script("GET", {answer(200, compact(record))});
        desk->server.script("PATCH", {toPatch});
        desk->open(u"User"_s, canaried(u"_1"_s));
        QTRY_VERIFY(desk->isOpen());
        desk->type(u"/email"_s, canary + u"@example.org"_s);
        waitUntilSaved(*desk);
        desk->review();
        desk->send();
        QCOMPARE(desk->server.count("PATCH"), 1);
        leave(*desk);
    }
    static void leave(WindowFixture &desk)
    {
        desk.press(u"stay"_s);
        desk.app.window().hide();
    }
    static void waitUntilSaved(WindowFixture &desk)
    {
        QTRY_VERIFY(desk.text(u"saveState"_s).startsWith(u"Saved"));
    }

    const QString m_document;
};

/// No key and no personal value can be read by others in what the program writes or prints.
class TestByteScan final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDisguiseIsSeenThrough();
    void theWindowWritesNothingThatCanBeRead();
    void theCommandLineWritesNothingThatCanBeRead();
    void noCoreIsWritten();
    void theProgramItselfMakesItsStore();

private:
    static bool finish(QProcess &process)
    {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    }

    QString m_home = qEnvironmentVariable("HOME");
    Keyring m_keyring;
};

void TestByteScan::initTestCase()
{
    if (!Keyring::isPossible())
        QSKIP(Keyring::need);
    QVERIFY(m_keyring.start());
    // Everything that the program writes has to go below the home folder, where the scan looks.
    QVERIFY(QDir().mkpath(m_home + u"/tmp"_s));
    qputenv("TMPDIR", QFile::encodeName(m_home + u"/tmp"_s));
}

void TestByteScan::everyDisguiseIsSeenThrough()
{
    const QString text = u"a"_s + canary + u"b"_s;
    QByteArray little, big;
    for (const QChar letter : text) {
        little += QByteArray(1, char(letter.unicode())) + '\0';
        big += '\0' + QByteArray(1, char(letter.unicode()));
    }
    for (int before = 0; before < 6; ++before) {
        const QByteArray some(before, '-');
        QVERIFY(!canaryIn(some + text.toUtf8()).isEmpty());
        QVERIFY(!canaryIn(some + little).isEmpty());
        QVERIFY(!canaryIn(some + big).isEmpty());
        QVERIFY(!canaryIn(QByteArray(some + text.toUtf8()).toHex()).isEmpty());
        QVERIFY(!canaryIn(QByteArray(some + text.toUtf8() + some).toBase64()).isEmpty());
        QVERIFY(!canaryIn(QByteArray(some + little + some).toBase64()).isEmpty());
    }
    QVERIFY(canaryIn("nothing of it").isEmpty());
}

void TestByteScan::theWindowWritesNothingThatCanBeRead()
{
    // The document belongs to the person, so it is outside the folder that is scanned.
    const QTemporaryDir elsewhere(u"/tmp/amend-XXXXXX"_s);
    QVERIFY(QDir(elsewhere.path()).mkdir(canaried(u"Folder"_s)));
    const QString document = elsewhere.filePath(canaried(u"Folder/"_s) + canaried(u"File.jpg"_s));
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/documents/licence-front.jpg"), document));
    QFile file(document);
    QVERIFY(file.open(QIODevice::Append | QIODevice::ReadWrite));
    for (int i = 0; i < 20'000; ++i)
        file.write(canary.toUtf8());
    file.close();

    QProcess day;
    day.start(QCoreApplication::applicationFilePath(), {u"day"_s, document});
    QTRY_VERIFY_WITH_TIMEOUT(day.state() == QProcess::NotRunning
                                 || day.peek(1'000'000).contains("the day is over"),
                             120'000);
    const QByteArray said = day.readAllStandardOutput() + day.readAllStandardError();
    QVERIFY2(said.contains("the day is over: 0"), said.constData());
    QVERIFY(canaryIn(said).isEmpty());

    QVERIFY(filesUnder(m_home, u"amend.sqlite-wal"_s).size() >= 3);
    // At this point the program is still running.
    QCOMPARE(canariesUnder(m_home).join(u'\n'), QString());
    day.kill();
    QVERIFY(finish(day));
    QCOMPARE(canariesUnder(m_home).join(u'\n'), QString());
    QVERIFY(filesUnder(m_home, u"core*"_s).isEmpty());
}

void TestByteScan::theCommandLineWritesNothingThatCanBeRead()
{
    ScriptedServer server;
    QJsonObject record = records::usersRecord();
    record[u"first_name"_s] = canaried(u"First"_s);
    server.script("GET", {answer(200, compact(record))});
    server.script("PATCH", {answer(500, compact({{u"message"_s, canaried(u"Said"_s)}}))});
    const QByteArray secret = canaried(u"Bearer"_s).toUtf8();
    const auto run = [&](const QStringList &arguments, const QByteArray &input = {}) {
        QProcess process;
        process.start(QStringLiteral(AMEND_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        finish(process);
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        if (said.contains(secret))
            QTest::qFail("a key was printed", __FILE__, __LINE__);
        return process.exitCode();
    };
    QCOMPARE(run({u"profile"_s, u"add"_s, u"Work"_s, u"--api"_s, u"users"_s, u"--base-url"_s,
                  server.url().toString(), u"--tier"_s, u"local"_s}),
             0);
    // A secret can be given as JSON or as plain text. In both cases the secret itself is stored.
    const QByteArray json = compact({{u"bearer"_s, QString::fromUtf8(secret)}});
    for (const QByteArray &given : {json, QByteArray("\xef\xbb\xbf" + json), secret}) {
        QCOMPARE(run({u"key"_s, u"set"_s, u"Work"_s, u"--stdin"_s}, given), 0);
        QCOMPARE(run({u"show"_s, u"users/user"_s, u"usr_1"_s, u"--profile"_s, u"Work"_s}), 0);
        QCOMPARE(server.requests().last().header("Authorization"), "Bearer " + secret);
    }
    for (const char *other : {R"({"api_key": "x"})", R"("x")", "[]", "{"})
        QCOMPARE(run({u"key"_s, u"set"_s, u"Work"_s, u"--stdin"_s}, other), 2);
    QCOMPARE(run({u"key"_s, u"set"_s, u"Work"_s, u"--stdin"_s}, "k\xc3\xa9y"), 3);
    const QStringList patch {u"patch"_s,
                             u"users/user"_s,
                             canaried(u"_cli"_s),
                             u"--profile"_s,
                             u"Work"_s,
                             u"--set"_s,
                             u"/last_name="_s + canaried(u"Typed"_s),
                             u"--yes"_s,
                             u"--queue"_s};
    QCOMPARE(run(patch), 6);
    QCOMPARE(server.count("PATCH"), 1);
    server.close();
    QCOMPARE(run(QStringList(patch).replaceInStrings(u"_cli"_s, u"_off"_s)), 5);
    QCOMPARE(run({u"outbox"_s, u"list"_s}), 0);
    QCOMPARE(run({u"drafts"_s, u"list"_s}), 0);
    QVERIFY(!filesUnder(m_home + u"/.local"_s, u"amend.sqlite"_s).isEmpty());
    QCOMPARE(canariesUnder(m_home).join(u'\n'), QString());
}

void TestByteScan::noCoreIsWritten()
{
    QProcess window;
    window.start(QStringLiteral(AMEND_PROGRAM), {u"--home"_s, m_home + u"/core"_s});
    QVERIFY(window.waitForStarted());
    const auto limits = [&] {
        QFile file(u"/proc/%1/limits"_s.arg(window.processId()));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).simplified()
                                              : QString();
    };
    QTRY_VERIFY(limits().contains(u"Max core file size 0 0 "_s));
    window.kill();
    QVERIFY(finish(window));
}

/// Uses the shipped program with its lock, its window and a keychain.
void TestByteScan::theProgramItselfMakesItsStore()
{
    const QTemporaryDir home;
    const QStringList where {u"--home"_s, home.path()};
    QProcess window;
    window.start(QStringLiteral(AMEND_PROGRAM), where);
    QVERIFY(window.waitForStarted());
    const QString file = home.path() + u"/data/amend.sqlite"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 0, 30'000);
    QProcess list;
    list.start(QStringLiteral(AMEND_PROGRAM), QStringList {u"drafts"_s, u"list"_s} + where);
    QVERIFY(finish(list));
    // The second program opened the store, so the right key is in the keychain.
    QCOMPARE(list.exitCode(), 0);
    window.kill();
    QVERIFY(finish(window));
}

int main(int argc, char **argv)
{
    const bool isDay = argc == 3 && qstrcmp(argv[1], "day") == 0;
    QApplication application(argc, argv);
    if (!isDay) {
        TestByteScan test;
        return QTest::qExec(&test, argc, argv);
    }
    Day day(QApplication::arguments().at(2));
    const int failed = QTest::qExec(&day, {QString::fromLocal8Bit(argv[0])});
    std::printf("the day is over: %d\n", failed);
    std::fflush(stdout);
    ::pause(); // The test scans the files while this process still runs.
    return failed;
}

#include "tst_bytescan.moc"
