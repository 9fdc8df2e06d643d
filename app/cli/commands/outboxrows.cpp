// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxrows.h"

#include "output.h"
#include "report.h"
#include "storeddraft.h"
#include "storewords.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString idsOf(const QList<QueuedSend> &sends)
{
    QStringList ids;
    for (const auto &one : sends)
        ids.append(report::shortId(one.id));
    return ids.join(u", "_s);
}

} // namespace

void warnIfHeld(const Run &run, Backlog &backlog, std::function<void(bool isHeld)> then)
{
    backlog.services->outbox.askIfHeld(
        run.owner, [run, then = std::move(then)](const Result<bool, StoreError> &isHeld) {
            if (!isHeld)
                return run.refuse(storeFault(isHeld.error()));
            if (*isHeld)
                output::printError(words::held(words::Voice::CommandLine));
            then(*isHeld);
        });
}

void requireReleased(const Run &run, Backlog &backlog, std::function<void()> then)
{
    backlog.services->outbox.askIfHeld(
        run.owner, [run, then = std::move(then)](const Result<bool, StoreError> &isHeld) {
            if (!isHeld)
                return run.refuse(storeFault(isHeld.error()));
            if (*isHeld)
                return run.refuse({Exit::Unreachable, words::held(words::Voice::CommandLine)});
            then();
        });
}

void listSends(const Run &run, Access access, WithSends then)
{
    auto opened = Backlog::open(run);
    if (!opened)
        return run.refuse(opened.error());
    Backlog &backlog = run.keep(std::move(opened).value());
    requireStore(run, backlog.services->storage, access, [run, &backlog, then = std::move(then)] {
        backlog.services->outbox.list(
            run.owner, [run, &backlog, then](const Result<QList<QueuedSend>, StoreError> &sends) {
                if (!sends)
                    return run.refuse(storeFault(sends.error()));
                then(backlog, *sends);
            });
    });
}

void withSend(const Run &run, Access access,
              std::function<void(Backlog &, const QueuedSend &)> then)
{
    listSends(run, access,
              [run, then = std::move(then)](Backlog &backlog, const QList<QueuedSend> &sends) {
                  const auto named = sendsNamed(sends, {run.arguments.positional().at(0)});
                  if (!named)
                      return run.refuse(named.error());
                  then(backlog, named->at(0));
              });
}

Result<QList<QueuedSend>, Refusal> sendsNamed(const QList<QueuedSend> &sends,
                                              const QStringList &words)
{
    constexpr qsizetype shortest = 8;
    const QString all
        = sends.isEmpty() ? u"The outbox is empty."_s : u"There are: %1."_s.arg(idsOf(sends));
    QList<QueuedSend> named;
    for (const auto &word : words) {
        QList<QueuedSend> found;
        for (const auto &one : sends)
            if (word.size() >= shortest
                && one.id.toString(QUuid::WithoutBraces).startsWith(word, Qt::CaseInsensitive))
                found.append(one);
        if (found.size() > 1)
            return Failure {
                Refusal {Exit::Usage, u"Several IDs begin with %1. Give more of it."_s.arg(word)}};
        if (found.isEmpty())
            return Failure {Refusal {
                Exit::Usage, u"Nothing in the outbox has the id %1."_s.arg(word) + u' ' + all}};
        named += found;
    }
    return named;
}

QString sendLine(const Backlog &backlog, const QueuedSend &send)
{
    return u"%1  %2, %3, %4, %5. %6"_s.arg(
        report::shortId(send.id), recordText(send.title, send.record.userId), send.record.form,
        backlog.profileName(send.record.profile), words::changeCount(int(send.fields.size())),
        words::sentence(send));
}

QJsonObject sendObject(const Backlog &backlog, const QueuedSend &send)
{
    const bool isWaiting = send.state == QueuedSend::State::Waiting;
    QJsonObject object = backlog.place(send.record);
    object.insert(u"id"_s, send.id.toString(QUuid::WithoutBraces));
    object.insert(u"title"_s, send.title);
    object.insert(u"changes"_s, int(send.fields.size()));
    object.insert(u"fields"_s, fieldsToJson(send.fields));
    object.insert(u"state"_s, queuedStateName(send.state));
    object.insert(u"wait"_s, isWaiting ? QJsonValue(waitName(send.wait)) : QJsonValue());
    object.insert(u"queued"_s, report::time(send.queued));
    object.insert(u"nextTry"_s, isWaiting ? report::time(send.nextTry) : QJsonValue());
    object.insert(u"checked"_s, report::time(send.checked));
    object.insert(
        u"message"_s,
        send.error ? words::sentence(
            *send.error, words::Source::commandLine(backlog.profileName(send.record.profile)))
                   : QString());
    return object;
}

} // namespace cli
