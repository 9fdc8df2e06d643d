// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlog.h"
#include "draftexport.h"
#include "draftlistmodel.h"
#include "outboxrows.h"
#include "output.h"
#include "report.h"
#include "storedrecord.h"
#include "storeopening.h"
#include "storewords.h"
#include "terminal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QList<DraftState> allDraftStates {DraftState::Editing, DraftState::Refused,
                                        DraftState::Conflict};

/// The state for `--state`. Nothing for an unknown word.
std::optional<DraftState> draftStateNamed(const QString &name)
{
    for (const DraftState state : allDraftStates)
        if (draftStateName(state) == name)
            return state;
    return {};
}

QString draftStateNames()
{
    QStringList names;
    for (const DraftState state : allDraftStates)
        names.append(draftStateName(state));
    return names.join(u", "_s);
}

/// Applies `--profile`, `--state` and `--search`, like the window's list does.
std::optional<Refusal> setFilters(const Run &run, const Backlog &backlog, DraftListModel &model)
{
    if (run.arguments.has(u"state"_s)) {
        const auto state = draftStateNamed(run.arguments.value(u"state"_s));
        if (!state)
            return Refusal {Exit::Usage, u"--state takes one of %1."_s.arg(draftStateNames())};
        model.setState(state);
    }
    if (run.arguments.has(u"profile"_s)) {
        const auto profile = backlog.named(run.arguments.value(u"profile"_s));
        if (!profile)
            return profile.error();
        model.setProfile(profile->id);
    }
    model.setSearch(run.arguments.value(u"search"_s));
    return {};
}

QJsonObject summaryObject(const Backlog &backlog, const DraftSummary &draft)
{
    QJsonObject object = backlog.place(draft.record);
    object.insert(u"title"_s, draft.title);
    object.insert(u"changes"_s, draft.changes);
    object.insert(u"state"_s, draftStateName(draft.state));
    object.insert(u"updated"_s, report::time(draft.updated));
    return object;
}

QString summaryLine(const Backlog &backlog, const DraftSummary &draft)
{
    return u"%1  %2, %3, %4, %5, %6"_s.arg(
        report::when(draft.updated), recordText(draft.title, draft.record.userId),
        draft.record.form, backlog.profileName(draft.record.profile),
        words::changeCount(draft.changes), draftStateName(draft.state));
}

void printDrafts(const Run &run, const Backlog &backlog, const DraftListModel &model,
                 int unreadable, bool isHeld)
{
    QJsonArray array;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (run.json())
            array.append(summaryObject(backlog, model.at(row)));
        else
            output::line(summaryLine(backlog, model.at(row)));
    }
    if (run.json())
        output::document(
            {{u"drafts"_s, array}, {u"unreadable"_s, unreadable}, {u"held"_s, isHeld}});
    else if (model.rowCount() == 0)
        output::line(model.total() == 0 ? u"There are no drafts."_s : u"No draft matches."_s);
    if (unreadable > 0)
        output::printError(u"Drafts that cannot be read: %1."_s.arg(unreadable));
    run.done(Exit::Done);
}

void listDrafts(const Run &run)
{
    auto opened = Backlog::open(run);
    if (!opened)
        return run.refuse(opened.error());
    Backlog &backlog = run.keep(std::move(opened).value());
    DraftListModel &model = run.keep(std::make_unique<DraftListModel>());
    if (const auto refusal = setFilters(run, backlog, model))
        return run.refuse(*refusal);
    requireStore(run, backlog.services->storage, Access::Read, [run, &backlog, &model] {
        backlog.services->drafts.list(
            run.owner,
            [run, &backlog, &model](const Result<DraftStore::Page, StoreError> &page,
                                    int unreadable) {
                if (!page)
                    return run.refuse(storeFault(page.error()));
                if (page->isEmpty())
                    return warnIfHeld(run, backlog,
                                      [run, &backlog, &model, unreadable](bool isHeld) {
                                          printDrafts(run, backlog, model, unreadable, isHeld);
                                      });
                model.append(*page);
            });
    });
}

QString baseName(Base::Kind kind)
{
    switch (kind) {
    case Base::Kind::Read:
        return u"read"_s;
    case Base::Kind::Absent:
        return u"absent"_s;
    case Base::Kind::Unknown:
        break;
    }
    return u"unknown"_s;
}

void printDraft(const Run &run, const Target &target, const StoredDraft &stored)
{
    const FormSpec &form = *target.form;
    const auto draft = openDraft(target, stored);
    if (run.json()) {
        output::document({
            {u"form"_s, form.id},
            {u"userId"_s, stored.summary.record.userId},
            {u"profile"_s,
             QJsonObject {{u"id"_s, target.profile.id.toString(QUuid::WithoutBraces)},
                          {u"name"_s, target.profile.name}}},
            {u"title"_s, stored.summary.title},
            {u"state"_s, draftStateName(stored.summary.state)},
            {u"updated"_s, report::time(stored.summary.updated)},
            {u"base"_s, baseName(stored.base.kind)},
            {u"baseRead"_s, report::time(stored.baseRead)},
            {u"changes"_s, report::changes(form, draft->diff())},
            {u"findings"_s, report::findings(form, draft->findings())},
        });
    } else {
        output::line(u"%1, %2, %3, %4"_s.arg(
            recordText(stored.summary.title, stored.summary.record.userId), form.title,
            target.profile.name, draftStateName(stored.summary.state)));
        output::line(stored.baseRead == 0
                         ? u"The record was not read yet."_s
                         : u"On the record as read %1"_s.arg(report::when(stored.baseRead)));
        for (const auto &line : report::changeLines(form, draft->diff()))
            output::line(line);
        for (const auto &finding : draft->findings())
            output::line(report::findingLine(form, finding));
    }
    run.done(Exit::Done);
}

/// Loads the draft of the record that the command names, with its form.
void withNamedDraft(const Run &run, Access access,
                    const std::function<void(Target &, const StoredDraft &)> &then)
{
    auto found = Target::find(run, run.arguments.positional().at(0));
    if (!found)
        return run.refuse(found.error());
    Target &target = run.keep(std::move(found).value());
    loadDraft(
        run, *target.services, recordNamed(run, target),
        [&target, then](const StoredDraft &draft) { then(target, draft); }, access);
}

void showDraft(const Run &run)
{
    withNamedDraft(run, Access::Read, [run](const Target &target, const StoredDraft &draft) {
        printDraft(run, target, draft);
    });
}

void exportDraft(const Run &run)
{
    withNamedDraft(run, Access::Read, [run](const Target &target, const StoredDraft &draft) {
        const DraftExport exported = exportedDraft(*target.form, draft.base, draft.changes);
        output::document(exported.body);
        if (!exported.leftOut.isEmpty())
            output::printError(u"Left out, because files and secrets are not exported: %1."_s.arg(
                exported.leftOut.join(u", "_s)));
        run.done(Exit::Done);
    });
}

void deleteDraft(const Run &run)
{
    const bool isSure = run.arguments.has(u"yes"_s);
    if (!isSure && !terminal::isThere())
        return run.refuseUsage(
            u"There is no terminal to ask on: add --yes to delete without a question."_s);
    withNamedDraft(run, Access::Write, [run, isSure](Target &target, const StoredDraft &draft) {
        if (!isSure
            && !terminal::confirms(u"Delete the draft of %1 (%2)?"_s.arg(
                recordText(draft.summary.title, draft.summary.record.userId),
                words::changeCount(draft.summary.changes))))
            return run.refuse({Exit::Findings, u"The draft is kept."_s});
        const RecordKey record = draft.summary.record;
        target.services->drafts.remove(
            record, run.owner, [run, record, &target](const std::optional<StoreError> &error) {
                if (error)
                    return run.refuse(storeFault(*error));
                output::line(u"Deleted. You can restore it: amend drafts restore %1"_s.arg(
                    commandWords(record, target.profile.name)));
                run.done(Exit::Done);
            });
    });
}

void restoreDraft(const Run &run)
{
    auto found = Target::find(run, run.arguments.positional().at(0));
    if (!found)
        return run.refuse(found.error());
    Target &target = run.keep(std::move(found).value());
    const RecordKey record = recordNamed(run, target);
    requireStore(run, target.services->storage, Access::Write, [run, record, &target] {
        target.services->drafts.restore(
            record, 0, *target.form, run.owner,
            [run, record, &target](const Result<StoredDraft, StoreError> &back) {
                if (!back && back.error().kind == StoreError::Kind::Missing)
                    return run.refuseUsage(u"This profile has no deleted draft of that "
                                           "record, or it is no longer kept."_s);
                if (!back)
                    return run.refuse(storeFault(back.error()));
                output::line(u"The draft is back: amend drafts show %1"_s.arg(
                    commandWords(record, target.profile.name)));
                run.done(Exit::Done);
            });
    });
}

} // namespace

Command draftsListCommand()
{
    return {u"drafts list"_s,
            {},
            u"lists the drafts, the newest first"_s,
            {{u"profile"_s, u"NAME"_s, u"only of this profile"_s},
             {u"state"_s, u"STATE"_s, u"only these: %1"_s.arg(draftStateNames())},
             {u"search"_s, u"TEXT"_s, u"only with this in the name or the user ID"_s},
             jsonOption()},
            listDrafts};
}

Command draftsShowCommand()
{
    return {u"drafts show"_s,
            {u"FORM"_s, u"USER"_s},
            u"shows a draft: its changes, what is wrong with them, and what they are based on"_s,
            {profileOption(), jsonOption()},
            showDraft};
}

Command draftsExportCommand()
{
    return {u"drafts export"_s,
            {u"FORM"_s, u"USER"_s},
            u"writes a draft's changes as JSON for `amend patch --body`"_s,
            {profileOption()},
            exportDraft};
}

Command draftsDeleteCommand()
{
    return {u"drafts delete"_s,
            {u"FORM"_s, u"USER"_s},
            u"deletes a draft; the last ten that were deleted can be restored for 30 days"_s,
            {profileOption(), {u"yes"_s, {}, u"without asking"_s}},
            deleteDraft};
}

Command draftsRestoreCommand()
{
    return {u"drafts restore"_s,
            {u"FORM"_s, u"USER"_s},
            u"brings a deleted draft back"_s,
            {profileOption()},
            restoreDraft};
}

} // namespace cli
