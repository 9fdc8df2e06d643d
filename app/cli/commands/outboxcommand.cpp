// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxrows.h"
#include "output.h"
#include "report.h"
#include "storedrecord.h"
#include "storeopening.h"
#include "terminal.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int fewEntries = 50;
constexpr int mostEntries = 100'000;

void printOutbox(const Run &run, const Backlog &backlog, const QList<QueuedSend> &sends,
                 bool isHeld)
{
    QJsonArray array;
    for (const auto &one : sends) {
        if (run.json())
            array.append(sendObject(backlog, one));
        else
            output::line(sendLine(backlog, one));
    }
    if (run.json())
        output::document({{u"outbox"_s, array}, {u"held"_s, isHeld}});
    else if (sends.isEmpty())
        output::line(u"The outbox is empty."_s);
    run.done(Exit::Done);
}

void listOutbox(const Run &run)
{
    listSends(run, Access::Read, [run](Backlog &backlog, const QList<QueuedSend> &sends) {
        warnIfHeld(run, backlog, [run, &backlog, sends](bool isHeld) {
            printOutbox(run, backlog, sends, isHeld);
        });
    });
}

/// Lists the held sends and releases them after the user agreed.
void releaseSends(const Run &run)
{
    const bool isSure = run.arguments.has(u"yes"_s);
    if (!isSure && !terminal::isThere())
        return run.refuseUsage(u"There is no terminal to ask on: add --yes to release the "
                               "sends without a question."_s);
    listSends(run, Access::Write, [run, isSure](Backlog &backlog, const QList<QueuedSend> &sends) {
        const auto release = [run, isSure, &backlog,
                              sends](const Result<bool, StoreError> &isHeld) {
            if (!isHeld)
                return run.refuse(storeFault(isHeld.error()));
            if (!*isHeld) {
                output::line(u"Nothing is held."_s);
                return run.done(Exit::Done);
            }
            for (const auto &one : sends)
                output::line(sendLine(backlog, one));
            if (!isSure
                && !terminal::confirms(
                    u"These will be sent when they are due: %1. Release them?"_s.arg(sends.size())))
                return run.refuse({Exit::Findings, u"They stay held."_s});
            backlog.services->outbox.release(
                run.owner, [run](const std::optional<StoreError> &error) {
                    if (error)
                        return run.refuse(storeFault(*error));
                    output::line(u"Released. The window sends them, or: amend outbox send"_s);
                    run.done(Exit::Done);
                });
        };
        backlog.services->outbox.askIfHeld(run.owner, release);
    });
}

void printSend(const Run &run, const Backlog &backlog, const QueuedSend &send,
               const StoredDraft &held)
{
    const FormSpec *form = backlog.form(send.record.form);
    const QList<ChangedField> lines
        = form ? diff(*form, held.base, held.changes) : QList<ChangedField>();
    if (run.json()) {
        QJsonObject object = sendObject(backlog, send);
        object.insert(u"changes"_s, form ? report::changes(*form, lines) : QJsonArray());
        output::document(object);
        return run.done(Exit::Done);
    }
    output::line(sendLine(backlog, send));
    output::line(u"Since %1"_s.arg(report::when(send.queued)));
    if (send.error)
        output::line(words::sentence(
            *send.error, words::Source::commandLine(backlog.profileName(send.record.profile))));
    if (form)
        for (const auto &line : report::changeLines(*form, lines))
            output::line(line);
    run.done(Exit::Done);
}

void showSend(const Run &run)
{
    withSend(run, Access::Read, [run](Backlog &backlog, const QueuedSend &send) {
        backlog.services->outbox.load(
            send.id, run.owner, [run, &backlog, send](const Result<StoredDraft, StoreError> &held) {
                if (held)
                    return printSend(run, backlog, send, *held);
                run.refuse(storeFault(held.error()));
            });
    });
}

Refusal beingSent()
{
    return {Exit::Unreachable,
            u"It is being sent right now, so it can't be recalled. `amend outbox list` "
            "shows its progress."_s};
}

void recallSend(const Run &run)
{
    withSend(run, Access::Write, [run](Backlog &backlog, const QueuedSend &send) {
        if (send.state == QueuedSend::State::Sending)
            return run.refuse(beingSent());
        backlog.services->outbox.recall(
            send.id, run.owner,
            [run, &backlog, send](const Result<StoredDraft, StoreError> &draft) {
                if (!draft)
                    return run.refuse(draft.error().kind == StoreError::Kind::Missing
                                          ? beingSent()
                                          : storeFault(draft.error()));
                output::line(u"It is a draft again: amend drafts show %1"_s.arg(
                    commandWords(send.record, backlog.profileName(send.record.profile))));
                if (send.state == QueuedSend::State::Unknown)
                    output::line(u"It was sent, and no clear answer came: look at the "
                                 "record before you send it again."_s);
                run.done(Exit::Done);
            });
    });
}

void dismissSend(const Run &run)
{
    if (!run.arguments.has(u"yes"_s) && !terminal::isThere())
        return run.refuseUsage(u"There is no terminal to ask on: add --yes to remove it "
                               "from the outbox without a question."_s);
    withSend(run, Access::Write, [run](Backlog &backlog, const QueuedSend &send) {
        if (send.state != QueuedSend::State::Unknown)
            return run.refuseUsage(u"Only a send of unknown outcome can be dismissed. To "
                                   "make this one a draft again: amend outbox recall %1"_s.arg(
                                       report::shortId(send.id)));
        if (!run.arguments.has(u"yes"_s)
            && !terminal::confirms(
                u"After that, its changes are in the log only. Remove %1 from the outbox?"_s.arg(
                    report::shortId(send.id))))
            return run.refuse({Exit::Findings, u"It stays in the outbox."_s});
        backlog.services->outbox.dismiss(
            send.id, run.owner, [run](const std::optional<StoreError> &error) {
                if (error)
                    return run.refuse(storeFault(*error));
                output::line(
                    u"It was removed from the outbox. The log keeps it: amend outbox log"_s);
                run.done(Exit::Done);
            });
    });
}

void printResumed(const Run &run, const Profile &profile, const QList<QueuedSend> &sends)
{
    const auto count = std::count_if(sends.begin(), sends.end(), [&](const QueuedSend &one) {
        return one.record.profile == profile.id && one.state == QueuedSend::State::Waiting;
    });
    output::line(count == 0 ? u"Nothing of %1 is waiting in the outbox."_s.arg(profile.name)
                            : u"%1 is no longer paused. Waiting: %2. The window sends them, "
                              "or: amend outbox send"_s.arg(profile.name)
                                  .arg(count));
    run.done(Exit::Done);
}

void resumeProfile(const Run &run)
{
    if (!run.arguments.has(u"profile"_s))
        return run.refuseUsage(u"Give --profile, whose sends are paused."_s);
    listSends(run, Access::Write, [run](Backlog &backlog, const QList<QueuedSend> &) {
        const auto profile = backlog.named(run.arguments.value(u"profile"_s));
        if (!profile)
            return run.refuse(profile.error());
        backlog.services->outbox.resume(profile->id);
        backlog.services->outbox.list( // this job runs after `resume`
            run.owner, [run, profile = *profile](const auto &sends) {
                if (!sends)
                    return run.refuse(storeFault(sends.error()));
                printResumed(run, profile, *sends);
            });
    });
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

/// The changes as the log stores them, with secrets and files already masked.
QJsonArray loggedChanges(const SentEntry &entry)
{
    QJsonArray array;
    for (const auto &one : entry.changes)
        array.append(
            QJsonObject {{u"path"_s, one.path.toString()},
                         {u"change"_s, one.kind == Change::Kind::Clear ? u"clear"_s : u"set"_s},
                         {u"old"_s, orNull(one.before)},
                         {u"new"_s, orNull(one.after)}});
    return array;
}

QJsonArray loggedConflicts(const SentEntry &entry)
{
    QJsonArray array;
    for (const auto &one : entry.conflicts)
        array.append(QJsonObject {{u"path"_s, one.path.toString()},
                                  {u"base"_s, orNull(one.base)},
                                  {u"mine"_s, orNull(one.mine)},
                                  {u"theirs"_s, orNull(one.theirs)}});
    return array;
}

QJsonObject entryObject(const Backlog &backlog, const SentEntry &entry)
{
    QJsonObject object = backlog.place(entry.record);
    object.insert(u"id"_s, entry.id.toString(QUuid::WithoutBraces));
    object.insert(u"at"_s, report::time(entry.at));
    object.insert(u"profileName"_s, entry.profileName);
    object.insert(u"title"_s, entry.title);
    object.insert(u"changes"_s, loggedChanges(entry));
    object.insert(u"conflicts"_s, loggedConflicts(entry));
    object.insert(u"outcome"_s, outcomeName(entry.outcome));
    object.insert(u"status"_s, entry.status);
    object.insert(u"requestRef"_s, entry.requestRef);
    object.insert(u"message"_s, entry.message);
    return object;
}

void printEntry(const Backlog &backlog, const SentEntry &entry)
{
    const FormSpec *form = backlog.form(entry.record.form);
    output::line(u"%1  %2, %3, %4, %5"_s.arg(
        report::when(entry.at), recordText(entry.title, entry.record.userId), entry.record.form,
        entry.profileName, outcomeName(entry.outcome)));
    if (form)
        for (const auto &line : report::changeLines(*form, entry.changes))
            output::line(line);
    for (const auto &one : form ? entry.conflicts : QList<Conflict>())
        output::line(report::heldLine(*form, one));
    if (!entry.message.isEmpty())
        output::line(u"  The server said: %1"_s.arg(entry.message));
}

void printLog(const Run &run, const Backlog &backlog, const SentLog::Page &entries)
{
    const int limit
        = run.arguments.has(u"limit"_s) ? run.arguments.value(u"limit"_s).toInt() : fewEntries;
    QJsonArray array;
    for (const auto &entry : entries.first(std::min<qsizetype>(entries.size(), limit))) {
        if (run.json())
            array.append(entryObject(backlog, entry));
        else
            printEntry(backlog, entry);
    }
    if (run.json())
        output::document({{u"log"_s, array}});
    else if (entries.isEmpty())
        output::line(u"Nothing was sent."_s);
    run.done(Exit::Done);
}

/// Why the arguments do not fit the log command. Empty when they do.
QString wrongLogWords(const Run &run)
{
    const auto words = run.arguments.positional().size();
    if (words == 1 || (words == 2) != run.arguments.has(u"profile"_s))
        return u"Give FORM, USER and --profile for one record's log, or none of them."_s;
    if (!run.arguments.has(u"limit"_s))
        return {};
    const int limit = run.arguments.value(u"limit"_s).toInt();
    return limit >= 1 && limit <= mostEntries
        ? QString()
        : u"--limit takes a whole number from 1 to %1."_s.arg(mostEntries);
}

void showLog(const Run &run)
{
    if (const QString wrong = wrongLogWords(run); !wrong.isEmpty())
        return run.refuseUsage(wrong);
    auto opened = Backlog::open(run);
    if (!opened)
        return run.refuse(opened.error());
    Backlog &backlog = run.keep(std::move(opened).value());
    std::optional<RecordKey> record;
    if (const QStringList &words = run.arguments.positional(); !words.isEmpty()) {
        const auto form = findForm(backlog.services->library, words.at(0));
        if (!form)
            return run.refuse(form.error());
        const auto profile = findProfile(*backlog.services, run.arguments.value(u"profile"_s),
                                         backlog.services->library.api((*form)->apiId));
        if (!profile)
            return run.refuse(profile.error());
        record = RecordKey {profile->id, words.at(0), words.at(1)};
    }
    requireStore(run, backlog.services->storage, Access::Read, [run, &backlog, record] {
        const auto print = [run, &backlog](const Result<SentLog::Page, StoreError> &entries) {
            if (!entries)
                return run.refuse(storeFault(entries.error()));
            printLog(run, backlog, *entries);
        };
        const int limit = run.arguments.value(u"limit"_s).toInt();
        if (record)
            backlog.services->log.list(*record, run.owner, print);
        else
            backlog.services->log.list(0, limit > 0 ? limit : fewEntries, run.owner, print);
    });
}

} // namespace

Command outboxListCommand()
{
    return {u"outbox list"_s,
            {},
            u"lists what waits, is being sent, or has no known outcome"_s,
            {jsonOption()},
            listOutbox};
}

Command outboxShowCommand()
{
    return {u"outbox show"_s,
            {u"ID"_s},
            u"shows what is to be sent; ID: eight characters of it or more"_s,
            {jsonOption()},
            showSend};
}

Command outboxRecallCommand()
{
    return {u"outbox recall"_s,
            {u"ID"_s},
            u"makes it a draft again, unless it is being sent"_s,
            {},
            recallSend};
}

Command outboxResumeCommand()
{
    return {u"outbox resume"_s,
            {},
            u"ends the pause of a profile whose key was not accepted"_s,
            {profileOption()},
            resumeProfile};
}

Command outboxDismissCommand()
{
    return {u"outbox dismiss"_s,
            {u"ID"_s},
            u"removes a send of unknown outcome, after a person has checked it"_s,
            {{u"yes"_s, {}, u"without asking"_s}},
            dismissSend};
}

Command outboxReleaseCommand()
{
    return {u"outbox release"_s,
            {},
            u"releases sends that are held until a person has looked at them"_s,
            {{u"yes"_s, {}, u"without asking"_s}},
            releaseSends};
}

Command outboxLogCommand()
{
    return {u"outbox log"_s,
            {u"[FORM]"_s, u"[USER]"_s},
            u"what was sent and what became of it, the newest first"_s,
            {profileOption(),
             {u"limit"_s, u"N"_s, u"at most so many, instead of %1"_s.arg(fewEntries)},
             jsonOption()},
            showLog};
}

} // namespace cli
