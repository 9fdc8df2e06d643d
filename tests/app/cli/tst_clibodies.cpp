// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// `amend patch` sends, for each form, the change of its file in data/bodies. The window's test
/// uses the same files.
class TestCliBodies : public QObject
{
    Q_OBJECT

private:
    static QByteArray credentialsOf(const QString &form)
    {
        if (form.startsWith(u"weavr/"))
            return R"({"api_key":"canary-key","auth_token":"canary-token"})";
        if (form.startsWith(u"machnet/"))
            return R"({"client_id":"canary-id","client_secret":"canary-secret"})";
        return form.startsWith(u"users/") ? R"({"bearer":"canary-token"})"
                                          : R"({"api_key":"canary-key"})";
    }

    static QString described(const QJsonObject &document)
    {
        const auto file = [&](const QString &side) {
            const QString name = document.value(side).toString();
            return name.isEmpty()
                ? QString()
                : u",%1=%2/documents/%3"_s.arg(side, QLatin1String(TEST_DATA), name);
        };
        return u"type="_s + document.value(u"type"_s).toString() + file(u"front"_s)
            + file(u"back"_s);
    }

    static QStringList arguments(const QString &form, const QJsonObject &change)
    {
        QStringList words {u"patch"_s, form, change.value(u"user"_s).toString()};
        const QJsonObject set = change.value(u"set"_s).toObject();
        for (auto one = set.begin(); one != set.end(); ++one)
            words += {u"--set"_s, one.key() + u'=' + one.value().toString()};
        for (const auto &path : change.value(u"clear"_s).toArray())
            words += {u"--clear"_s, path.toString()};
        for (const auto &document : change.value(u"attach"_s).toArray())
            words += {u"--attach"_s, document.toObject().value(u"list"_s).toString(),
                      described(document.toObject()), u"--accept"_s, u"documents"_s};
        return words + QStringList {u"--yes"_s, u"--json"_s,        u"--tier"_s,
                                    u"local"_s, u"--credentials"_s, u"-"_s};
    }

    CommandLine m_line;

private slots:
    void aChangeMakesTheBodyOfItsFile_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QJsonObject>("change");
        const QDir bodies(QStringLiteral(TEST_DATA "/bodies"));
        QDirIterator files(bodies.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString form = bodies.relativeFilePath(file.fileName()).chopped(5);
            QTest::newRow(qPrintable(form))
                << form << QJsonDocument::fromJson(file.readAll()).object();
        }
    }
    void aChangeMakesTheBodyOfItsFile()
    {
        QFETCH(QString, form);
        QFETCH(QJsonObject, change);
        const QByteArray record
            = QJsonDocument(change.value(u"record"_s).toObject()).toJson(QJsonDocument::Compact);
        const QByteArray answer = AnsweringServer::answer("200 OK", record);
        AnsweringServer server(answer, answer);
        const Ran ran
            = m_line.run(arguments(form, change) + QStringList {u"--base-url"_s, server.url()},
                         credentialsOf(form));
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QCOMPARE(ran.outcome(), u"applied"_s);
        QCOMPARE(server.patches(), 1);
        QCOMPARE(server.body(),
                 QJsonDocument(change.value(u"body"_s).toObject()).toJson(QJsonDocument::Compact));
        QVERIFY(!ran.out.contains("canary") && !ran.err.contains("canary"));
        // The contents of JPEG and PDF files begin with these in Base64.
        QVERIFY(!ran.out.contains("/9j/") && !ran.out.contains("JVBERi"));
    }

    void theBodyOfAFileHasNoErrors_data() { aChangeMakesTheBodyOfItsFile_data(); }
    void theBodyOfAFileHasNoErrors()
    {
        QFETCH(QString, form);
        QFETCH(QJsonObject, change);
        const Ran ran = m_line.run({u"validate"_s, form, u"-"_s, u"--json"_s},
                                   QJsonDocument(change.value(u"body"_s).toObject()).toJson());
        QVERIFY2(ran.exit == 0, ran.all().constData());
    }

    void X8_onlyWeavrsRequestsHaveAKeyOfTheirOwn_data() { aChangeMakesTheBodyOfItsFile_data(); }
    void X8_onlyWeavrsRequestsHaveAKeyOfTheirOwn()
    {
        QFETCH(QString, form);
        QFETCH(QJsonObject, change);
        const QByteArray answer = AnsweringServer::answer(
            "200 OK", QJsonDocument(change.value(u"record"_s).toObject()).toJson());
        AnsweringServer server(answer, answer);
        const QStringList words
            = arguments(form, change) + QStringList {u"--base-url"_s, server.url()};
        QStringList keys; // One key for each run.
        for (int run = 0; run < 2; ++run) {
            const Ran ran = m_line.run(words, credentialsOf(form));
            const auto headers
                = ran.json().value(u"request"_s).toObject().value(u"headers"_s).toObject();
            keys.append(headers.value(u"idempotency-ref"_s).toString());
            // The key that is shown is the key that was sent.
            const QByteArray key = keys.last().toUtf8();
            const bool isSent
                = std::any_of(server.requests().begin(), server.requests().end(),
                              [&](const QByteArray &one) { return one.contains(key); });
            QVERIFY(isSent);
        }
        QCOMPARE(keys.first().isEmpty(), form != u"weavr/user"_s);
        QCOMPARE(keys.removeDuplicates(), form == u"weavr/user"_s ? 0 : 1);
    }

    void thereIsAFileForEachForm()
    {
        const auto apis = m_line.run({u"apis"_s, u"--json"_s}).json().value(u"apis"_s).toArray();
        for (const auto &api : apis)
            for (const auto &form : api.toObject().value(u"forms"_s).toArray()) {
                const QString id = form.toObject().value(u"id"_s).toString();
                QVERIFY2(QFile::exists(QStringLiteral(TEST_DATA "/bodies/%1.json").arg(id)),
                         qPrintable(id));
            }
    }
};

QTEST_GUILESS_MAIN(TestCliBodies)
#include "tst_clibodies.moc"
