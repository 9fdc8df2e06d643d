// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "sandbox.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

#include <filesystem>

using namespace Qt::StringLiterals;

/// `amend sandbox`, used as by a trainer or a test: it misbehaves on request and prints each
/// request that it served.
class TestCliSandbox : public QObject
{
    Q_OBJECT

private:
    /// Starts the sandbox and returns its first line.
    QByteArray serve(const QStringList &arguments)
    {
        m_process = std::make_unique<QProcess>();
        m_line.start(*m_process, QStringList {u"sandbox"_s} + arguments);
        return nextLine();
    }
    QByteArray nextLine()
    {
        return QTest::qWaitFor([&] { return m_process->canReadLine(); }, 60'000)
            ? m_process->readLine()
            : QByteArray();
    }
    /// Reads the record, and sends a new first name after the read.
    Ran patch(const QString &url)
    {
        return m_line.run(
            CommandLine::words(
                u"patch users/user usr_7k2m9q4x1a --base-url %1/users-v1 --tier "
                "local --credentials - --set /first_name=Adah --yes --json"_s.arg(url)),
            R"({"bearer":"local-users-token"})");
    }

    CommandLine m_line;
    std::unique_ptr<QProcess> m_process;

private slots:
    void cleanup()
    {
        if (!m_process)
            return;
        m_process->terminate();
        QCOMPARE(CommandLine::finish(*m_process).exit, 0);
        m_process.reset();
    }

    void itEndsWithTheCommandHoweverThatEnds()
    {
        const QUrl url(QString::fromLatin1(serve({}).trimmed()));
        const auto isListening = [&] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, quint16(url.port()));
            return socket.waitForConnected(20'000);
        };
        QVERIFY(isListening());
        m_process->kill();
        QVERIFY(m_process->waitForFinished());
        m_process.reset();
        QTRY_VERIFY(!isListening());
    }

    void whereItIsMissingThatIsSaid()
    {
        // A hard link to the program in a folder without its other files.
        const QFileInfo amend(QStringLiteral(AMEND_PROGRAM));
        const QTemporaryDir folder(amend.path() + u"/alone-XXXXXX"_s);
        const QString alone = folder.filePath(u"amend"_s);
        std::filesystem::create_hard_link(amend.filePath().toStdString(), alone.toStdString());
        for (const auto &command :
             {u"sandbox"_s, u"show users/user usr_7k2m9q4x1a --profile local"_s}) {
            QProcess process;
            m_line.start(
                process, CommandLine::words(command), [] { ::setsid(); }, alone);
            const Ran ran = CommandLine::finish(process);
            QCOMPARE(ran.exit, 70);
            QVERIFY2(ran.err.contains(folder.filePath(u"amend-sandbox"_s).toUtf8()),
                     ran.err.constData());
        }
    }

    void everyApiIsDescribedWithItsCredentials()
    {
        const auto document = QJsonDocument::fromJson(serve({u"--json"_s})).object();
        QMap<QString, QStringList> credentials;
        const auto apis = document.value(u"apis"_s).toArray();
        for (const auto &api : apis)
            credentials.insert(api.toObject().value(u"id"_s).toString(),
                               api.toObject().value(u"credentials"_s).toObject().keys());
        QCOMPARE(credentials.value(u"junction"_s), QStringList {u"api_key"_s});
        QCOMPARE(credentials.value(u"users"_s), QStringList {u"bearer"_s});
        QCOMPARE(credentials.value(u"weavr"_s),
                 (QStringList {u"api_key"_s, u"email"_s, u"password"_s}));
        QCOMPARE(credentials.value(u"machnet"_s),
                 (QStringList {u"client_id"_s, u"client_secret"_s}));
    }

    void itTellsEachRequestInALine()
    {
        const auto document = QJsonDocument::fromJson(serve({u"--json"_s})).object();
        QCOMPARE(patch(document.value(u"url"_s).toString()).outcome(), u"applied"_s);
        QStringList told;
        for (int i = 0; i < 3; ++i) {
            const auto line = QJsonDocument::fromJson(nextLine()).object();
            QCOMPARE(line.value(u"path"_s).toString(), u"/users-v1/v1/users/usr_7k2m9q4x1a"_s);
            QCOMPARE(line.value(u"fault"_s).toString(), QString());
            told.append(line.value(u"method"_s).toString() + u' '
                        + QString::number(line.value(u"status"_s).toInt()));
        }
        QCOMPARE(told, (QStringList {u"GET 200"_s, u"GET 200"_s, u"PATCH 200"_s}));
    }

    void aFaultMeetsPatches()
    {
        const QByteArray url = serve({u"--fault"_s, u"503"_s}).trimmed();
        QCOMPARE(patch(QString::fromLatin1(url)).outcome(), u"waiting"_s);
        QByteArray told;
        while (!told.startsWith("PATCH"))
            told = nextLine();
        QCOMPARE(told.trimmed(), "PATCH /users-v1/v1/users/usr_7k2m9q4x1a  503  (503)");
    }

    void faultsOfSeveralMethodsGoTogether()
    {
        const QByteArray url
            = serve({u"--fault"_s, u"reset-after"_s, u"--fault=get:404"_s}).trimmed();
        const Ran ran = patch(QString::fromLatin1(url));
        QCOMPARE(ran.outcome(), u"refused"_s);
        QCOMPARE(ran.json().value(u"status"_s).toInt(), 404);
    }

    void faultsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("unknown") << u"--fault hiccup"_s << QByteArray("reset-before");
        QTest::newRow("unknown status") << u"--fault 418"_s << QByteArray("no fault 418");
        QTest::newRow("unknown of reads") << u"--fault get:hiccup"_s << QByteArray("hiccup");
        QTest::newRow("unknown method") << u"--fault put:stall"_s << QByteArray("put:");
        QTest::newRow("empty") << u"--fault get:"_s << QByteArray("There are");
        QTest::newRow("twice") << u"--fault stall --fault 503"_s << QByteArray("PATCH");
    }
    void faultsThatCannotBeAreRefused()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, words);
        const Ran ran = m_line.run(CommandLine::words(u"sandbox "_s + arguments));
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(words), ran.err.constData());
    }

    void aPersonOfOneFormNamesIt()
    {
        const auto document = QJsonDocument::fromJson(serve({u"--json"_s})).object();
        QMap<QString, QSet<QString>> forms;
        const auto apis = document.value(u"apis"_s).toArray();
        for (const auto &api : apis)
            for (const auto &one : api.toObject().value(u"people"_s).toArray())
                forms[api.toObject().value(u"id"_s).toString()].insert(
                    one.toObject().value(u"form"_s).toString());
        QCOMPARE(forms.value(u"machnet"_s),
                 (QSet {u"machnet/individual"_s, u"machnet/business"_s}));
        QCOMPARE(forms.value(u"weavr"_s), QSet {QString()});
        cleanup();
        QByteArray lines;
        for (QByteArray line = serve({}); !line.isEmpty() && !line.startsWith("Ctrl+C");
             line = nextLine())
            lines += line;
        QVERIFY2(lines.contains(" (machnet/business): "), lines.constData());
    }

    void faultsAreListed()
    {
        const Ran ran = m_line.run({u"sandbox"_s, u"--faults"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts),
                 Sandbox::faultNames());
    }
};

QTEST_GUILESS_MAIN(TestCliSandbox)
#include "tst_clisandbox.moc"
