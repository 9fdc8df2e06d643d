// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time from a record to a form that can be used, and from a key press to the painted row.
//   bench_form FORM

#include "recorddraft.h"
#include "recordpage.h"
#include "speclibrary.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Counts the paint events.
class Paints final : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

QJsonObject business()
{
    const QJsonObject address {{u"address_line1"_s, u"500 8 El Camino Real"_s},
                               {u"city"_s, u"Santa Clara"_s},
                               {u"country"_s, u"US"_s},
                               {u"state"_s, u"CA"_s},
                               {u"zipcode"_s, u"95053"_s}};
    const QJsonArray documents {
        QJsonObject {{u"document_type"_s, u"CERTIFICATE_OF_INCORPORATION"_s}, {u"id"_s, u"a"_s}},
        QJsonObject {{u"document_type"_s, u"BANK_STATEMENT"_s}, {u"id"_s, u"b"_s}}};
    QJsonObject record = address;
    record.insert(u"first_name"_s, u"Harbour Lights Inc"_s);
    record.insert(u"email"_s, u"office@example.org"_s);
    record.insert(u"mobile_phone"_s, u"2105550123"_s);
    record.insert(u"date_of_birth"_s, u"1995-01-01"_s);
    record.insert(u"business"_s, true);
    record.insert(u"type"_s, u"SEND"_s);
    record.insert(u"status"_s, u"UNVERIFIED"_s);
    record.insert(u"mailing_address"_s, address);
    record.insert(u"number_of_transaction_per_month"_s, 122);
    record.insert(u"physical_documents"_s, documents);
    return record;
}

QJsonObject demographics()
{
    const QJsonObject address {{u"first_line"_s, u"4821 E Camelback Rd"_s},
                               {u"second_line"_s, u""_s},
                               {u"country"_s, u"US"_s},
                               {u"zip"_s, u"85018"_s},
                               {u"city"_s, u"Phoenix"_s},
                               {u"state"_s, u"AZ"_s}};
    return {{u"first_name"_s, u"Ada"_s},
            {u"last_name"_s, u"Whitfield"_s},
            {u"email"_s, u"ada@example.org"_s},
            {u"phone_number"_s, u"+16025550123"_s},
            {u"gender"_s, u"female"_s},
            {u"dob"_s, u"1988-04-17"_s},
            {u"address"_s, address}};
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Handles events until `widget` was painted again. False when that does not happen within two
/// seconds.
bool waitForPaint(QWidget &widget, const QElapsedTimer &timer)
{
    Paints paints;
    widget.installEventFilter(&paints);
    while (paints.count == 0 && timer.elapsed() < 2'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    return paints.count > 0;
}

struct Opened
{
    std::unique_ptr<RecordDraft> draft;
    std::unique_ptr<RecordPage> page;
};

Opened open(const FormSpec &form)
{
    const bool isBusiness = form.id == u"machnet/business";
    Opened opened;
    opened.draft = std::make_unique<RecordDraft>(
        form, u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s,
        Base {Base::Kind::Read, isBusiness ? business() : demographics(), {}});
    if (isBusiness) // The business gets a new document, whose rows count, too.
        opened.draft->addItem(FieldPath(u"/physical_documents"_s));
    opened.draft->setContext(QDate(2026, 8, 20), {});
    opened.page = std::make_unique<RecordPage>(*opened.draft);
    opened.page->resize(1280, 760);
    opened.page->show();
    return opened;
}

double percentile(std::vector<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.at((values.size() - 1) * size_t(percent) / 100);
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer start;
    start.start();
    QApplication application(argc, argv);
    const double toolkit = milliseconds(start);
    const SpecLibrary library = SpecLibrary::builtIn();
    const double specs = milliseconds(start) - toolkit;
    const FormSpec *form = library.form(QCoreApplication::arguments().value(1));
    if (!form)
        return 1;
    const Opened opened = open(*form);
    auto *email = opened.page->findChild<QLineEdit *>(u"/email"_s);
    if (!email || !waitForPaint(*email, start))
        return 1;
    std::printf("Qt %.0f ms, APIs and forms %.1f ms, the form %.0f ms: usable %.0f ms "
                "after main()\n",
                toolkit, specs, milliseconds(start) - toolkit - specs, milliseconds(start));

    email->activateWindow();
    email->setFocus();
    std::vector<double> times;
    for (int press = 0; press < 600; ++press) {
        QElapsedTimer timer;
        timer.start();
        const bool erase = press % 2 == 1;
        QKeyEvent key(QEvent::KeyPress, erase ? Qt::Key_Backspace : Qt::Key_A, Qt::NoModifier,
                      erase ? QString() : u"a"_s);
        QCoreApplication::sendEvent(email, &key);
        if (!waitForPaint(*email, timer))
            return 1;
        times.push_back(milliseconds(timer));
    }
    std::printf("key press to repaint: p50 %.2f ms, p99 %.2f ms, n = %zu\n", percentile(times, 50),
                percentile(times, 99), times.size());
    return 0;
}
