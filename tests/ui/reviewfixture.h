// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openwindow.h"

#include <QPushButton>
#include <QTableWidget>

namespace opened {

/// A review of Jane's record, opened as a person opens it.
struct ReviewFixture : Window
{
    explicit ReviewFixture(const Profile &where = sandbox,
                           const Changes &changes
                           = {{FieldPath(u"/address/city"_s), Change::set(u"Boston"_s)}})
    {
        jane.setChanges(changes);
        openJane(where);
        keys(Qt::Key_Return, Qt::ControlModifier);
        view = main.findChild<ReviewView *>();
        Q_ASSERT(view);
    }

    template <typename Widget = QPushButton>
    Widget *part(const QString &name)
    {
        return view->findChild<Widget *>(name);
    }
    QString shown(const QString &name) { return part<QLabel>(name)->text(); }
    QStringList row(const QString &table, int row)
    {
        QStringList cells;
        const auto *found = part<QTableWidget>(table);
        for (int column = 0; column < found->columnCount(); ++column)
            cells += found->item(row, column)->text();
        return cells;
    }
    bool says(const QString &text)
    {
        const auto labels = view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void answer(Outcome::Kind kind, std::optional<ApiError> error = {})
    {
        part(u"send"_s)->click();
        Outcome outcome;
        outcome.kind = kind;
        outcome.error = std::move(error);
        view->showOutcome(outcome, {});
    }

    ReviewView *view = nullptr;
};

} // namespace opened
