// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QString &file)
{
    QFile source(QStringLiteral(TEST_DATA) + u'/' + file);
    return source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).object()
                                            : QJsonObject();
}

/// The reply that a file in data/replies describes, as HTTP.
QByteArray replyOf(const QJsonObject &file)
{
    QByteArray headers;
    for (const auto &line : file.value(u"headers"_s).toArray())
        headers += line.toString().toUtf8() + "\r\n";
    QByteArray body = QJsonDocument(file.value(u"body"_s).toObject()).toJson();
    if (const QString text = file.value(u"text"_s).toString(); !text.isNull())
        body = headers.contains("8859") ? text.toLatin1() : text.toUtf8();
    else if (!file.contains(u"body"_s))
        body.clear();
    return "HTTP/1.1 " + QByteArray::number(file.value(u"status"_s).toInt()) + " No\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n"
        + body;
}

/// A valid change of each field that the reply's file lists as sent.
QStringList changesOf(const QString &form, const QJsonObject &file)
{
    static const QMap<QString, QString> values {
        {u"/client_user_id"_s, u"member-8"_s},
        {u"/email"_s, u"new@example.org"_s},
        {u"/fallback_time_zone"_s, u"America/Phoenix"_s},
        {u"/first_name"_s, u"Eve"_s},
        {u"/mobile/countryCode"_s, u"+1"_s},
        {u"/mobile/number"_s, u"7700900124"_s},
        {u"/name"_s, u"Eve"_s},
        {u"/username"_s, u"eve"_s},
    };
    static const QMap<QString, QString> otherwise {
        {u"junction/demographics"_s, u"/race=other"_s},
        {u"junction/user"_s, u"/fallback_time_zone=America/Phoenix"_s},
        {u"machnet/individual"_s, u"/occupation=Cook"_s},
        {u"users/user"_s, u"/last_name=King"_s},
        {u"weavr/user"_s, u"/tag=member-8"_s},
    };
    QStringList words;
    for (const auto &path : file.value(u"sent"_s).toArray())
        words += {u"--set"_s, path.toString() + u'=' + values.value(path.toString())};
    return words.isEmpty() ? QStringList {u"--set"_s, otherwise.value(form)} : words;
}

QByteArray credentialsOf(const QString &form)
{
    if (form.startsWith(u"weavr/"))
        return R"({"api_key":"k","auth_token":"t"})";
    if (form.startsWith(u"machnet/"))
        return R"({"client_id":"i","client_secret":"s"})";
    return form.startsWith(u"users/") ? R"({"bearer":"t"})" : R"({"api_key":"k"})";
}

} // namespace

/// How `amend patch` reports every error that a vendor documents or has been seen to return.
class TestCliReplies : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;

private slots:
    void aServersErrorStandsOnItsFieldAndHasItsExit_data()
    {
        QTest::addColumn<QJsonObject>("file");
        for (const auto &name : QDir(QStringLiteral(TEST_DATA "/replies")).entryList({u"*.json"_s}))
            QTest::newRow(qPrintable(name.chopped(5))) << objectIn(u"replies/"_s + name);
    }
    void aServersErrorStandsOnItsFieldAndHasItsExit()
    {
        QFETCH(QJsonObject, file);
        static const QMap<QString, int> exits {{u"refused"_s, 1},
                                               {u"unauthorised"_s, 3},
                                               {u"conflict"_s, 4},
                                               {u"waiting"_s, 5},
                                               {u"unknown"_s, 6}};
        const QString form = file.value(u"form"_s).toString();
        const QJsonObject sample = objectIn(u"bodies/%1.json"_s.arg(form));
        const QJsonObject expected = file.value(u"expected"_s).toObject();
        AnsweringServer server(
            AnsweringServer::answer("200 OK",
                                    QJsonDocument(sample.value(u"record"_s).toObject()).toJson()),
            replyOf(file));
        QStringList words {u"patch"_s,
                           form,
                           sample.value(u"user"_s).toString(),
                           u"--yes"_s,
                           u"--json"_s,
                           u"--tier"_s,
                           u"local"_s,
                           u"--base-url"_s,
                           server.url(),
                           u"--credentials"_s,
                           u"-"_s};
        if (!file.value(u"read"_s).toBool(true))
            words.append(u"--blind"_s);
        const Ran ran = m_line.run(words + changesOf(form, file), credentialsOf(form));
        QVERIFY2(server.patches() == 1, ran.all().constData());
        const QString kind = expected.value(u"kind"_s).toString();
        QCOMPARE(ran.outcome(), kind);
        QCOMPARE(ran.exit, exits.value(kind, -1));
        QStringList paths, expectedPaths;
        for (const auto &one : ran.json().value(u"findings"_s).toArray())
            if (one.toObject().value(u"source"_s) == u"server"_s)
                paths.append(one.toObject().value(u"path"_s).toString());
        QString messages;
        for (const auto &one : ran.json().value(u"findings"_s).toArray())
            messages += one.toObject().value(u"message"_s).toString() + u'\n';
        for (const auto &one : expected.value(u"findings"_s).toArray()) {
            expectedPaths.append(one.toObject().value(u"path"_s).toString());
            const QString name = one.toObject().value(u"field"_s).toString();
            QVERIFY2(messages.contains(name), qPrintable(name + u" in "_s + messages));
        }
        QCOMPARE(paths, expectedPaths);
        QCOMPARE(ran.json().value(u"requestRef"_s).toString(),
                 expected.value(u"requestRef"_s).toString());
        QVERIFY(!ran.json().value(u"message"_s).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliReplies)
#include "tst_clireplies.moc"
