// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentbody.h"
#include "output.h"
#include "patchrun.h"
#include "report.h"
#include "sendoptions.h"
#include "storedrecord.h"
#include "storeopening.h"
#include "storewords.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// One `amend drafts copy`: puts a draft of one profile on a fresh read of another profile's
/// record.
class DraftCopy final : public QObject
{
public:
    DraftCopy(const Run &run, std::unique_ptr<Target> target, const RecordKey &source)
        : QObject(run.owner)
        , m_run(run)
        , m_target(std::move(target))
        , m_source(source)
    {
    }

    void start()
    {
        loadDraft(m_run, *m_target->services, m_source, [this](const StoredDraft &draft) {
            m_draft = draft;
            read();
        });
    }

private:
    RecordKey copyKey() const { return m_target->record(m_source.userId); }

    void read()
    {
        m_target->services->client.read(
            *m_target->api, *m_target->form, m_target->profile, m_source.userId, this,
            [this](const Result<Base, ApiError> &read) {
                if (read)
                    return copy(*read);
                if (read.error().kind == ApiError::Kind::NotReadable)
                    return copy({});
                m_run.refuse({exitOf(report::failedRead(read.error()).kind),
                              words::sentence(read.error(), m_target->source) + u' '
                                  + u"Nothing was copied."_s});
            });
    }

    void copy(const Base &base)
    {
        StoredDraft stored;
        stored.base = base;
        stored.changes = m_draft.changes;
        stored.summary.record = copyKey();
        const auto draft = openDraft(*m_target, stored);
        if (draft->diff().isEmpty()) {
            output::line(u"There is nothing to copy: %1 already has these values."_s.arg(
                m_target->profile.name));
            return m_run.done(Exit::Done);
        }
        if (const Findings files = changedFiles(*m_target->form, draft->patch());
            !files.isEmpty()) {
            for (const auto &finding : files)
                output::line(report::findingLine(*m_target->form, finding));
            return m_run.refuse({Exit::Findings, u"Nothing was copied."_s});
        }
        m_target->services->drafts.copy(m_draft, copyKey(), *m_target->form, base, this,
                                        [this](const auto &standing) {
                                            if (!standing)
                                                return m_run.refuse(storeFault(standing.error()));
                                            showCopied(standing->summary);
                                        });
    }

    void showCopied(const DraftSummary &copy)
    {
        const QString &profile = m_target->profile.name;
        const QString changes = words::changeCount(copy.changes);
        if (copy.state == DraftState::Conflict)
            output::line(u"Copied. The draft has %1. %2 had a draft of this record already, "
                         "and somebody has changed one of its fields on the server since. "
                         "Choose in the window, field by field."_s.arg(changes, profile));
        else
            output::line(u"Copied. The draft has %1. Next: amend drafts send %2"_s.arg(
                changes, commandWords(copy.record, profile)));
        m_run.done(Exit::Done);
    }

    Run m_run;
    std::unique_ptr<Target> m_target;
    RecordKey m_source;
    StoredDraft m_draft;
};

void copyDraft(const Run &run)
{
    const QString to = run.arguments.value(u"to"_s);
    if (to.isEmpty() || !run.arguments.has(u"profile"_s))
        return run.refuseUsage(
            u"Give --profile, whose draft it is, and --to, the profile it is copied to."_s);
    auto target = Target::open(run, run.arguments.positional().at(0), to);
    if (!target)
        return run.refuse(target.error());
    const Target &opened = **target;
    const QString from = run.arguments.value(u"profile"_s);
    const auto found = findProfile(*opened.services, from, opened.api);
    // Drafts of a lost profile still have its id.
    const QUuid source = found ? found->id : QUuid::fromString(from);
    if (source.isNull())
        return run.refuse(found.error());
    if (source == opened.profile.id)
        return run.refuseUsage(u"--to is the draft's own profile."_s);
    if (opened.profile.tier == Tier::Production && !run.arguments.has(u"production"_s))
        return run.refuseUsage(u"%1 is PRODUCTION: add --production to copy a draft there."_s.arg(
            opened.profile.name));
    const RecordKey record {source, opened.form->id, run.arguments.positional().at(1)};
    (new DraftCopy(run, std::move(target).value(), record))->start();
}

void sendDraft(const Run &run)
{
    if (!run.arguments.has(u"profile"_s))
        return run.refuseUsage(u"Give --profile: a draft belongs to a profile."_s);
    auto opened = Target::open(run, run.arguments.positional().at(0));
    if (!opened)
        return run.refuse(opened.error());
    if (const QString wrong = unknownCaution(run, *(*opened)->form); !wrong.isEmpty())
        return run.refuseUsage(wrong);
    if (const QString reason = reasonNotToSend(run, (*opened)->profile); !reason.isEmpty())
        return run.refuseUsage(reason);
    // A std::function must be copyable, so the target is shared.
    const auto target = std::make_shared<std::unique_ptr<Target>>(std::move(opened).value());
    loadDraft(run, *(*target)->services, recordNamed(run, **target),
              [run, target](const StoredDraft &draft) {
                  (new PatchRun(run, std::move(*target), draft))->start();
              });
}

} // namespace

Command draftsCopyCommand()
{
    return {u"drafts copy"_s,
            {u"FORM"_s, u"USER"_s},
            u"copies a draft to another profile, on a fresh read; the draft stays"_s,
            {{u"profile"_s, u"NAME"_s,
              u"one of `amend profile list`, `local`, or the id of a missing one"_s},
             {u"to"_s, u"NAME"_s, u"the profile it is copied to"_s},
             credentialsOption(),
             {u"production"_s, {}, u"needed where that one is a production server"_s}},
            copyDraft};
}

Command draftsSendCommand()
{
    return {u"drafts send"_s,
            {u"FORM"_s, u"USER"_s},
            u"sends a draft: reads, checks, shows, asks, sends"_s,
            QList<Option> {profileOption(), credentialsOption()} + sendOptions()
                + QList {jsonOption()},
            sendDraft};
}

} // namespace cli
