// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Disk
{
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

} // namespace

DiskFile diskFile(const QString &name)
{
    // These follow the name of a file: profiles.json – readable: the profiles …
    //: What a file of Amend holds, after its name
    if (name.endsWith(".lock"_L1))
        return {Disk::tr("which program is writing; no value")};
    if (name == "profiles.json"_L1)
        //: What a file of Amend holds, after its name
        return {Disk::tr("the profiles: names, addresses of servers, the id of this installation; "
                         "no key")};
    if (name == "profiles.json.backup"_L1)
        //: What a file of Amend holds, after its name
        return {Disk::tr("the profiles as they were before")};
    if (name.startsWith("settings."_L1))
        //: What a file of Amend holds, after its name
        return {Disk::tr("colours, size of the window, the form and the profile that were used "
                         "last; no user ID")};
    if (name == "apis"_L1)
        //: What a folder of Amend holds, after its name
        return {Disk::tr("your own descriptions of APIs")};
    if (name == "amend.key.json"_L1)
        //: What a file of Amend holds, after its name
        return {Disk::tr("which key opens the drafts; with a passphrase, the key that the "
                         "passphrase locks")};
    if (name.endsWith("-shm"_L1))
        //: What a file of Amend holds, after its name
        return {Disk::tr("where SQLite finds its pages; no value")};
    if (name == "amend.sqlite"_L1 || name == "amend.sqlite-wal"_L1)
        //: What a file of Amend holds, after its name
        return {Disk::tr("drafts, outbox, log of sends, recent records. In the clear: how many, "
                         "when, how large, in what state, of which profile's id"),
                true};
    if (name.startsWith("amend-"_L1))
        //: What a file of Amend holds, after its name
        return {Disk::tr("a store that was damaged, or is being repaired"), true};
    //: After the name of a file
    return {Disk::tr("not one of Amend's files")};
}
