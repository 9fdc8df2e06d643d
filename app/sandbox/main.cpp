// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

void writeLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

int refuse(const QString &error, const QString &subject)
{
    writeLine({{u"error"_s, error},
               {u"subject"_s, subject},
               {u"faults"_s, QJsonArray::fromStringList(Sandbox::faultNames())}});
    return usageError;
}

/// `stall` meets PATCH requests, `get:stall` reads.
struct FaultOption
{
    explicit FaultOption(const QString &text)
        : hasMethod(text.contains(u':'))
        , methodName(text.section(u':', 0, 0))
        , method(hasMethod ? methodName.toUpper() : u"PATCH"_s)
        , name(hasMethod ? text.section(u':', 1) : text)
    {
    }
    bool hasMethod;
    QString methodName, method, name;
};

/// The exit code of what is wrong with the faults; 0 = nothing.
int misbehave(Sandbox &sandbox, const QStringList &faults)
{
    static const QStringList methods {u"PATCH"_s, u"GET"_s, u"POST"_s};
    QStringList taken;
    for (const QString &text : faults) {
        const FaultOption fault(text);
        if (!methods.contains(fault.method))
            return refuse(u"unknownMethod"_s, fault.methodName);
        if (taken.contains(fault.method))
            return refuse(u"secondFault"_s, fault.method);
        taken.append(fault.method);
        if (fault.name.isEmpty() || !sandbox.setFault(fault.name, fault.method.toLatin1()))
            return refuse(u"unknownFault"_s, fault.name);
    }
    return 0;
}

QJsonObject described(const Sandbox &sandbox, const QString &apiId)
{
    QJsonObject credentials;
    const auto values = sandbox.credentials(apiId);
    for (auto one = values.begin(); one != values.end(); ++one)
        credentials.insert(one.key(), one.value());
    QJsonArray people;
    for (const auto &one : sandbox.people(apiId))
        people.append(QJsonObject {{u"id"_s, one.id},
                                   {u"name"_s, one.name},
                                   {u"about"_s, one.about},
                                   {u"form"_s, one.formId}});
    return {{u"id"_s, apiId},
            {u"url"_s, sandbox.baseUrl(apiId).toString()},
            {u"credentials"_s, credentials},
            {u"people"_s, people}};
}

void describe(const Sandbox &sandbox)
{
    QJsonArray apis;
    for (const QString &apiId : sandbox.apis())
        apis.append(described(sandbox, apiId));
    writeLine({{u"url"_s, u"http://127.0.0.1:%1"_s.arg(sandbox.port())},
               {u"apis"_s, apis},
               {u"faults"_s, QJsonArray::fromStringList(Sandbox::faultNames())}});
}

/// Nobody else ends this program when the one that started it was killed: its end of the pipe on
/// standard input closes then.
void endWithStandardInput(QCoreApplication &application)
{
    auto *input = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(input, &QSocketNotifier::activated, &application, [input] {
        char bytes[256];
        if (::read(STDIN_FILENO, bytes, sizeof bytes) > 0)
            return;
        input->setEnabled(false);
        QCoreApplication::quit();
    });
}

} // namespace

/// `amend-sandbox [--port N] [--fault [METHOD:]NAME]…`: serves until standard input ends. The first
/// line on standard output says where, for whom and with which credentials, or what is wrong; each
/// further one is a request that came, and what became of it. All lines are JSON.
int main(int argc, char **argv)
{
    // Ctrl+C in a terminal reaches this program too. The one that started it decides when it ends.
    std::signal(SIGINT, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"port"_s, {}, u"N"_s, u"0"_s});
    parser.addOption({u"fault"_s, {}, u"NAME"_s});
    parser.process(application);

    Sandbox sandbox;
    if (const int wrong = misbehave(sandbox, parser.values(u"fault"_s)))
        return wrong;
    const QString port = parser.value(u"port"_s);
    if (!sandbox.listen(port.toUShort()))
        return refuse(u"portInUse"_s, port);
    QObject::connect(
        &sandbox, &Sandbox::served, &application,
        [](const QByteArray &method, const QString &path, int status, const QString &fault) {
            writeLine({{u"method"_s, QString::fromLatin1(method)},
                       {u"path"_s, path},
                       {u"status"_s, status},
                       {u"fault"_s, fault}});
        });
    endWithStandardInput(application);
    describe(sandbox);
    return QCoreApplication::exec();
}
