// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices.h"

#include "announcer.h"
#include "lists.h"
#include "noticebar.h"
#include "personal.h"
#include "profile.h"
#include "sentences.h"
#include "speclibrary.h"
#include "storewords.h"
#include "taborder.h"
#include "words.h"

#include <QApplication>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Notices::Notices(const SpecLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

/// There are at most `most` notices of one name. More than that replace the oldest.
NoticeBar *Notices::add(const QString &name, qsizetype most)
{
    QList<NoticeBar *> older = findChildren<NoticeBar *>(name, Qt::FindDirectChildrenOnly);
    while (older.size() >= most) {
        older.constFirst()->hide(); // moves a focus in it to what surrounds it
        delete older.takeFirst();
    }
    auto *bar = new NoticeBar(name, this);
    m_layout->insertWidget(0, bar);
    return bar;
}

/// Called after the notice's own buttons were added. A press on any button removes the notice.
void Notices::finish(NoticeBar &bar, const QString &sign, const std::function<QString()> &sentence)
{
    //: Button: closes the notice
    bar.addButton(tr("Close"), u"closeNotice"_s);
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        connect(button, &QPushButton::clicked, &bar, &QWidget::hide);
        connect(button, &QPushButton::clicked, &bar, &QObject::deleteLater);
    }
    if (m_before)
        putTabsAfter(m_before, bar);
    bar.say(sign, sentence());
    personal::follow(&bar, [bar = &bar, sentence] { bar->reword(sentence()); });
}

void Notices::finish(NoticeBar &bar, const QString &sign, const QString &sentence)
{
    finish(bar, sign, [sentence] { return sentence; });
}

void Notices::show(const QString &name, const QString &sign, const QString &sentence)
{
    finish(*add(name), sign, sentence);
}

void Notices::showDeleted(const RecordKey &record, const QString &title)
{
    m_deleted = record;
    NoticeBar *bar = add(u"deleted"_s);
    //: Button, verb: brings the deleted draft back
    QPushButton *undo = bar->addButton(tr("&Undo"), u"undoDelete"_s);
    connect(undo, &QPushButton::clicked, this, [this, record] { emit draftRestored(record); });
    finish(*bar, u"note"_s, [record, title] {
        //: %1 is a person or a user ID
        return tr("Deleted the draft of %1.").arg(personal::name(title, record.userId));
    });
    auto *end = new QTimer(bar);
    end->setInterval(30s);
    connect(end, &QTimer::timeout, this, [this, bar, record] {
        if (!bar->underMouse() && !bar->isAncestorOf(QApplication::focusWidget()))
            hideDeleted(record);
    });
    end->start();
}

void Notices::hideDeleted(const RecordKey &record)
{
    if (record == m_deleted)
        remove(u"deleted"_s);
}

void Notices::remove(const QString &name)
{
    if (auto *bar = findChild<NoticeBar *>(name, Qt::FindDirectChildrenOnly)) {
        bar->hide(); // moves a focus in it to what surrounds it
        bar->deleteLater();
    }
}

static QString findingSentence(const Finding &finding, const FormSpec *form)
{
    const bool isOfField = form && !finding.path.isRoot();
    const QString name = isOfField ? words::fieldName(*form, finding.path) : QString();
    return words::namedSentence(finding, form, name);
}

/// "Refused: Jane Doe: ZIP code: …"
static QString endSentence(const FormSpec *form, const QString &who, const Outcome &outcome)
{
    QString why = outcome.error ? words::sentence(*outcome.error) : QString();
    if (outcome.kind == Outcome::Kind::Conflict)
        why = Notices::tr("Somebody else changed the same fields. Nothing was sent.");
    else if (outcome.kind == Outcome::Kind::Unknown)
        why = Notices::tr("It is not known whether the changes were applied.");
    else if (outcome.error && !outcome.error->findings.isEmpty())
        why = findingSentence(outcome.error->findings.constFirst(), form);
    QString what = words::outcomeWord(outcome.kind);
    if (!who.isEmpty())
        what = words::withColon(what, who);
    return why.isEmpty() ? sentences::ended(what) : words::withColon(what, why);
}

void Notices::showSendEnded(const RecordKey &record, const QString &title, const Outcome &outcome)
{
    using Kind = Outcome::Kind;
    const Kind kind = outcome.kind;
    if (kind == Kind::Waiting || kind == Kind::Unreachable)
        return; // the outbox shows it, and tries it again
    const bool isDone = kind == Kind::Applied || kind == Kind::Unchanged;
    const bool isQueued = kind == Kind::Unknown || kind == Kind::Unauthorised;
    constexpr qsizetype mostBack = 3; // the list of drafts shows all of them
    NoticeBar *bar = isDone ? add(u"sendDone"_s)
        : isQueued          ? add(u"sendStuck"_s)
                            : add(u"sendBack"_s, mostBack);
    const auto who = [record, title] {
        return personal::name(title.isEmpty() ? record.userId : title, record.userId);
    };
    if (isQueued) {
        connect(bar->addButton(tr("Show the &outbox"), u"showStuck"_s), &QPushButton::clicked, this,
                &Notices::outboxWanted);
    } else if (!isDone) {
        //: Button, verb: opens the draft
        QPushButton *open = bar->addButton(tr("&Open"), u"openBack"_s);
        personal::follow(open, [open, who] {
            //: %1 is a person or a user ID, whose draft is opened
            open->setAccessibleName(tr("Open %1").arg(who())); // there may be several
        });
        connect(open, &QPushButton::clicked, this, [this, record] { emit draftChosen(record); });
    }
    const QString sign = isDone ? u"done"_s : kind == Kind::Refused ? u"error"_s : u"warning"_s;
    finish(*bar, sign, [form = m_library.form(record.form), who, outcome] {
        return endSentence(form, who(), outcome);
    });
}

/// Each armed profile has a notice of its own.
static QString armingName(const QUuid &profile)
{
    return u"arming "_s % profile.toString(QUuid::WithoutBraces);
}

void Notices::tellArmed(const Profile &profile, bool isArmed)
{
    //: %1 is a profile. To arm it is to allow sending to production for a while
    const QString armed
        = tr("%1 (production) is armed for %n minutes.", nullptr, profile.armedMinutes);
    //: %1 is a profile, to which nothing can be sent now
    const QString locked = tr("%1 (production) is locked.");
    announce(*this, (isArmed ? armed : locked).arg(profile.name));
}

void Notices::showArmingEnds(const Profile &profile, int minutes)
{
    if (minutes > 1)
        return announce(*this,
                        //: %1 is a profile
                        tr("%1 (production) is locked again in %n minutes.", nullptr, minutes)
                            .arg(profile.name));
    const QString name = armingName(profile.id);
    const auto *shown = findChild<NoticeBar *>(name, Qt::FindDirectChildrenOnly);
    if (shown && !shown->isHidden() && shown->findChild<QPushButton *>(u"stayArmed"_s))
        return; // the focus may be in it
    NoticeBar *bar = add(name);
    //: Button: production can be sent to for a while longer
    QPushButton *stay = bar->addButton(tr("Stay &armed"), u"stayArmed"_s);
    //: %1 is a profile
    stay->setAccessibleName(tr("Stay armed: %1").arg(profile.name)); // there may be several
    // A key press alone may move the end away, and then this notice goes before the release.
    connect(stay, &QPushButton::pressed, this,
            [this, id = profile.id] { emit stayArmedWanted(id); });
    //: %1 is a profile
    finish(*bar, u"warning"_s,
           tr("%1 (production) is locked again in a minute.").arg(profile.name));
}

void Notices::showArmingEnded(const Profile &profile)
{
    finish(*add(armingName(profile.id)), u"lock"_s,
           //: %1 is a profile
           tr("%1 (production) is locked again. Nothing is sent there until you arm it.")
               .arg(profile.name));
}

void Notices::showLockedByChange(const Profile &profile)
{
    finish(*add(armingName(profile.id)), u"lock"_s,
           //: %1 is a profile
           tr("%1 (production) was changed, so it is locked. Nothing is sent there until you arm "
              "it.")
               .arg(profile.name));
}

void Notices::showNotArmed(const Profile &profile)
{
    show(u"notArmed"_s, u"note"_s,
         //: %1 is a profile
         tr("%1 (production) was changed or removed during the question, so it was not armed.")
             .arg(profile.name));
}

void Notices::hideArming(const QUuid &profile)
{
    remove(armingName(profile));
}

void Notices::showOnlyProduction()
{
    show(u"onlyProduction"_s, u"note"_s,
         tr("There is nothing to arm: only sending to production is locked, and this profile is "
            "not production."));
}

void Notices::hideOnlyProduction()
{
    remove(u"onlyProduction"_s);
}
