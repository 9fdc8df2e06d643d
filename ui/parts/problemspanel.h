// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "panel.h"

#include <optional>

struct FormSpec;

/// One line a fault, and the way to its field.
class ProblemsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    /// `hasMore`: something is wrong that is not said yet.
    void showFindings(const FormSpec &form, const Findings &findings, bool hasMore);

private:
    std::optional<Findings> m_shown;
    bool m_hasMore = false;
};

/// "Error: Address: ZIP code", and the sentence on the next line.
QString problemLine(const FormSpec &form, const Finding &finding);
QIcon severityIcon(Severity severity);
