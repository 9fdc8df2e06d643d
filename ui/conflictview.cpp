// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflictview.h"

#include "words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

ConflictView::ConflictView(const FormSpec &form, const QList<Conflict> &conflicts, QWidget *parent)
    : QWidget(parent)
    , m_conflicts(conflicts)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().height());
    const QStringList headings {tr("Field"), tr("It was"), tr("On the server now"),
                                tr("What you entered")};
    for (int column = 0; column < headings.size(); ++column) {
        auto *heading = new QLabel(headings.at(column), this);
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        grid->addWidget(heading, 0, column);
        grid->setColumnStretch(column, 1);
    }
    for (const Conflict &conflict : conflicts) {
        const FieldSpec *field = form.field(conflict.path);
        const auto text = [field](const QJsonValue &value) {
            return field ? words::value(*field, value)
                         : words::visible(value.toVariant().toString());
        };
        const auto plainLabel = [this](const QString &value) {
            auto *label = new QLabel(this);
            label->setTextFormat(Qt::PlainText); // a server's text is no markup
            label->setText(value);
            return label;
        };
        const bool clears = conflict.mine.isNull() || conflict.mine.isUndefined();
        const int row = grid->rowCount();
        const QString name = words::fieldName(form, conflict.path);
        grid->addWidget(plainLabel(name), row, 0);
        grid->addWidget(plainLabel(text(conflict.base)), row, 1);
        auto *choice = new QButtonGroup(this);
        const auto offer = [&](Choice id, const QString &value, const QString &accessible) {
            auto *button = new QRadioButton(QString(value).replace(u'&', u"&&"_s), this);
            button->setObjectName((id == Mine ? u"mine "_s : u"theirs "_s)
                                  + conflict.path.toString());
            button->setAccessibleName(accessible.arg(name, value));
            choice->addButton(button, id);
            grid->addWidget(button, row, 2 + id);
        };
        offer(Theirs, text(conflict.theirs), tr("%1: leave %2, as the server has it"));
        offer(Mine, clears ? tr("cleared") : text(conflict.mine),
              tr("%1: set %2, as you entered it"));
        m_choices += choice;
        connect(choice, &QButtonGroup::idClicked, this, &ConflictView::choiceMade);
    }
}

bool ConflictView::isSettled() const
{
    return std::all_of(m_choices.begin(), m_choices.end(),
                       [](const QButtonGroup *choice) { return choice->checkedId() >= 0; });
}

Changes ConflictView::settled(const Changes &mine) const
{
    Changes changes = mine;
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        if (m_choices.at(i)->checkedId() == Theirs)
            changes.remove(m_conflicts.at(i).path);
    }
    return changes;
}
