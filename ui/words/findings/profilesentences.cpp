// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

using namespace Qt::StringLiterals;

namespace {

QString keyPrefixSentence(const Fault &fault)
{
    const QString expected = fault.arg("expected");
    const QString owner = fault.arg("belongsTo");
    if (!expected.isEmpty() && !owner.isEmpty()) {
        //: %1 is an environment of the vendor, %2 the first characters of a key. Environment: in
        //: the profile.
        return Words::tr("This key belongs to “%1”. Use one that begins with %2, or change the "
                         "environment.")
            .arg(owner, expected);
    }
    if (!expected.isEmpty())
        //: %1 is the first characters of a key. Environment: in the profile.
        return Words::tr("Use a key that begins with %1, or change the environment.").arg(expected);
    const QString known = fault.arg("known");
    if (!known.isEmpty()) {
        //: %1 is a list of what keys begin with.
        return Words::tr("This does not look like a key of this API. They begin with one of: %1. "
                         "Check that you copied all of it.")
            .arg(known);
    }
    return Words::tr("This does not look like a key of this environment. Check both.");
}

QString keySentence(const Fault &fault)
{
    const QString label = fault.arg("label");
    //: A noun: a key for an API.
    const QString name = label.isEmpty() ? Words::tr("Key") : label;
    if (fault.finding.args.value("missing"_L1).toBool())
        //: %1 is the label of a key or password.
        return Words::tr("%1 is missing. Enter it.").arg(name);
    //: %1 is the label of a key or password.
    return Words::tr(
               "%1 has a space, a line break or another character that no key has. Copy it again.")
        .arg(name);
}

} // namespace

FaultSentences profileSentences()
{
    return {
        {u"keyPrefix"_s, keyPrefixSentence},
        {u"key"_s, keySentence},
        {u"noName"_s,
         [](const Fault &) {
             //: “Support sandbox” is an example.
             return Words::tr("Enter a name for the profile, like Support sandbox.");
         }},
        {u"noUrl"_s,
         [](const Fault &) {
             return Words::tr("Enter the server's address: the vendor publishes none. It looks "
                              "like https://api.your-company.com.");
         }},
        {u"badUrl"_s,
         [](const Fault &) {
             return Words::tr("Enter the server's address in full, like "
                              "https://api.your-company.com, without a user name, a question mark "
                              "or a #.");
         }},
        {u"plainHttp"_s,
         [](const Fault &) {
             return Words::tr("Use https:// here. Plain http:// is for this computer only, because "
                              "others on the way could read the key.");
         }},
        {u"placeholderHost"_s,
         [](const Fault &) {
             return Words::tr("example.com is a placeholder, not a server. Enter the address of "
                              "your own.");
         }},
        {u"tierTooLow"_s,
         [](const Fault &fault) {
             const QString host = fault.arg("host");
             //: Stands at the beginning of a sentence in place of a host's name.
             const QString unnamed = Words::tr("This host");
             //: %1 is the name of a host, or “This host”. Production is a tier in the profile.
             return Words::tr("%1 is known to be a production server. Mark the profile as "
                              "production, or enter another address.")
                 .arg(host.isEmpty() ? unnamed : host);
         }},
        {u"localNotLoopback"_s,
         [](const Fault &) {
             //: “Local”, sandbox and production are the tiers that a profile can have.
             return Words::tr("“Local” is for servers on this computer, like "
                              "http://127.0.0.1:8080. Choose sandbox or production for this one.");
         }},
    };
}
