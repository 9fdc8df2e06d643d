// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many complete demographics bodies a second are checked, first with the schema only, then
// with all rules.

#include "schemafindings.h"
#include "speclibrary.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QJsonObject goodBody()
{
    const QJsonObject address {{u"first_line"_s, u"1 Elm St."_s}, {u"second_line"_s, u""_s},
                               {u"country"_s, u"US"_s},           {u"zip"_s, u"85004"_s},
                               {u"city"_s, u"Phoenix"_s},         {u"state"_s, u"AZ"_s}};
    return {{u"first_name"_s, u"Jane"_s},
            {u"last_name"_s, u"Doe"_s},
            {u"email"_s, u"jane@example.org"_s},
            {u"phone_number"_s, u"+16025550123"_s},
            {u"gender"_s, u"female"_s},
            {u"dob"_s, u"1980-03-13"_s},
            {u"race"_s, u"asian"_s},
            {u"address"_s, address},
            {u"medical_proxy"_s,
             QJsonObject {{u"first_name"_s, u"John"_s},
                          {u"last_name"_s, u"Doe"_s},
                          {u"phone_number"_s, u"+16025550124"_s},
                          {u"household_size"_s, 3},
                          {u"address"_s, address}}}};
}

/// A body with six faults that the schema finds.
QJsonObject badBody()
{
    QJsonObject body = goodBody();
    body.remove(u"last_name"_s);
    body.insert(u"email"_s, u"jane at example.org"_s);
    body.insert(u"dob"_s, u"1980-02-30"_s);
    body.insert(u"phone_number"_s, 16025550);
    body.insert(u"gender"_s, QJsonValue::Null);
    FieldPath(u"/address/zip"_s).setIn(body, 85004);
    return body;
}

/// Bodies a second: the median of seven measurements of a fifth of a second each.
template <typename Check>
double perSecond(Check check)
{
    std::vector<double> rates;
    for (int window = 0; window < 7; ++window) {
        QElapsedTimer timer;
        timer.start();
        qint64 done = 0;
        while (timer.elapsed() < 200) {
            for (int i = 0; i < 100; ++i)
                check();
            done += 100;
        }
        rates.push_back(double(done) * 1e9 / double(timer.nsecsElapsed()));
    }
    std::sort(rates.begin(), rates.end());
    return rates.at(3);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const SpecLibrary library = SpecLibrary::builtIn();
    const FormSpec *form = library.form(u"junction/demographics"_s);
    if (!form)
        return 1;
    const QDate today(2026, 8, 20);
    const QJsonObject good = goodBody(), bad = badBody();

    qsizetype found = 0; // The count keeps the compiler from removing the checks.
    const double schemaGood = perSecond([&] { found += schemaFindings(*form, good).size(); });
    if (found != 0)
        return 1;
    const double schemaBad = perSecond([&] { found += schemaFindings(*form, bad).size(); });
    const double rulesGood = perSecond([&] { found += checkBody(*form, good, today).size(); });
    const FieldSpec &phone = *form->field(FieldPath(u"/phone_number"_s));
    const CheckContext context {today, good, {}};
    const double phones
        = perSecond([&] { found += check(phone, u"+16025550123"_s, context).size(); });
    std::printf("schema, valid body     %10.0f bodies/s\n"
                "schema, six faults     %10.0f bodies/s\n"
                "schema and all rules   %10.0f bodies/s (two phone numbers in each)\n"
                "phone numbers          %10.0f numbers/s\n",
                schemaGood, schemaBad, rulesGood, phones);
    return schemaFindings(*form, bad).size() == 6 ? 0 : 1;
}
