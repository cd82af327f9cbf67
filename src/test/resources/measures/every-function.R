# What every function of the formula language gives for 61 English districts, worked out in R from the same figures, shown for every third of them.
# Rscript every-function.R FOLDER-OF-FIGURES > every-function-expected.tsv   (R 4.2.2)
# Formulas are written from their definitions, with R's own functions where it has one (lm, cooks.distance, hatvalues,
# qgamma, qnorm, qt, weighted.mean, sd, rank); nothing here knows of the program under test.
folder <- commandArgs(TRUE)[1]
read <- function(name) read.csv(file.path(folder, paste0(name, ".csv")), check.names = FALSE)
jobs <- read("employment-2018-by-district"); before <- read("enterprises-2018-by-district"); after <- read("enterprises-2022-by-district")
code <- jobs[[1]][grepl("^E0", jobs[[1]])]
at <- function(table, codes) as.matrix(table[match(codes, table[[1]]), 3:20])
J <- at(jobs, code); B <- at(before, code); A <- at(after, code)
JN <- at(jobs, "E92000001")[1, ]; BN <- at(before, "E92000001")[1, ]; AN <- at(after, "E92000001")[1, ]; JG <- at(jobs, "K03000001")[1, ]
all <- jobs[match(code, jobs[[1]]), 21]; allN <- jobs[match("E92000001", jobs[[1]]), 21]; allG <- jobs[match("K03000001", jobs[[1]]), 21]
sector <- sub(" \\([A-Z][A-Za-z, ]*\\)$", "", sub("^[0-9]+ : ", "", names(before)[3:20]))  # as the samples head their columns
group <- substr(code, 1, 3)
man <- J[, 3]; health <- J[, 17]; n <- length(code)
share <- man / all; sh <- health / all; lq <- share / (JN[3] / allN); gap <- 100 * (share - JN[3] / allN)
bands <- c(0, 50, 250, 500, 1000, 2500, 5000); units <- c(5, 25, 50, 100, 250, 500, 1000)
lo <- function(x) pmax(0, x - units[pmax(1, findInterval(x, bands, left.open = TRUE))] / 2)
hi <- function(x) x + units[findInterval(x, bands)] / 2
firms <- rowSums(B); mining <- B[, 2]; retail <- B[, 7]; z <- qnorm(0.975)
count.lo <- function(o) ifelse(o < 10, qgamma(0.025, o), o * (1 - 1 / (9 * o) - z / (3 * sqrt(o)))^3)
count.hi <- function(o) ifelse(o < 10, qgamma(0.975, o + 1), (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * sqrt(o + 1)))^3)
wilson <- function(x, m, s) { p <- x / m; (p + z^2 / (2 * m) + s * z * sqrt(p * (1 - p) / m + z^2 / (4 * m^2))) / (1 + z^2 / m) }
w <- JN; O <- rowSums(B); dsr <- 1000 * rowSums(t(t(B / J) * w)) / sum(w)
var.dsr <- 1000^2 * rowSums(t(t(B / J^2) * w^2)) / sum(w)^2
expected <- as.vector(J %*% as.numeric(BN)) / 1e7
s <- J / rowSums(J); sN <- JN / sum(JN); N <- ncol(J)
xlogx <- function(x) ifelse(x == 0, 0, x * log(x))
hhi <- rowSums(s^2); ent <- -rowSums(xlogx(s))
x0 <- B[, 7]; x1 <- A[, 7]; G <- sum(AN) / sum(BN) - 1; Gi <- AN[7] / BN[7] - 1; g <- x1 / x0 - 1; h <- rowSums(B) * BN[7] / sum(BN)
gini <- function(x, w) { o <- order(x); x <- x[o]; w <- w[o]; p <- c(0, cumsum(w) / sum(w)); L <- c(0, cumsum(x * w) / sum(x * w)); 1 - sum(diff(p) * (L[-1] + L[-length(L)])) }
m <- mean(man); fit <- lm(sh ~ share); ci <- confint(fit)
extreme <- function(f) apply(J, 1, function(row) { best <- sector[row == f(row)]; if (length(best) == 1) best else paste0("joint: ", paste(best, collapse = "; ")) })
largest <- extreme(max)
core <- c("E08000003", "E08000012", "E08000019", "E08000035", "E06000018", "E08000025", "E06000023")
away <- function(x, d, f) sign(x) * f(abs(x) * 10^d) / 10^d
half <- function(x) floor(x + 0.5)
out <- list(
  "Manufacturing" = man, "Health" = health, "All" = all, "Share" = share, "Share of health" = sh,
  "Share low" = lo(man) / hi(all), "Share high" = hi(man) / lo(all),
  "Quotient" = lq, "Quotient of Britain" = share / (JG[3] / allG),
  "Quotient low" = (lo(man) / hi(all)) / (hi(JN[3]) / lo(allN)), "Quotient high" = (hi(man) / lo(all)) / (lo(JN[3]) / hi(allN)),
  "Quotient log" = log(lq), "Quotient symmetric" = (lq - 1) / (lq + 1), "Quotient score" = (lq - mean(lq)) / sd(lq),
  "Index" = 100 * lq, "Gap" = gap, "England" = rep(JN[3], n),
  "Group share" = ave(man, group, FUN = sum) / ave(all, group, FUN = sum),
  "Place" = rank(-share, ties.method = "min"), "Place in group" = ave(-share, group, FUN = function(x) rank(x, ties.method = "min")),
  "Place in set" = ifelse(code %in% core, rank(-ifelse(code %in% core, share, NA), ties.method = "min", na.last = "keep"), "[z]"),
  "Fifth" = floor(6 - ceiling((n + 1 - rank(share, ties.method = "min")) / (n / 5))),
  "Fifth of people" = 6 - ceiling(5 * sapply(share, function(x) sum(all[share >= x])) / sum(all)),
  "Score" = (share - mean(share)) / sd(share), "Specialised" = ave(as.numeric(lq > 1), group, FUN = sum),
  "Change" = x1 / x0 - 1, "Change a year" = (x1 / x0)^(1 / 4) - 1,
  "Firms per thousand" = 1000 * mining / firms, "Firms low" = 1000 * count.lo(mining) / firms, "Firms high" = 1000 * count.hi(mining) / firms,
  "Proportion low" = wilson(retail, firms, -1), "Proportion high" = wilson(retail, firms, 1),
  "Standardised" = dsr, "Standardised low" = dsr + sqrt(var.dsr / O) * (count.lo(O) - O), "Standardised high" = dsr + sqrt(var.dsr / O) * (count.hi(O) - O),
  "Ratio" = O / expected, "Ratio low" = count.lo(mining) / expected, "Ratio high" = count.hi(mining) / expected,
  "Dependency" = 1000 * (J[, 16] + J[, 17]) / J[, 3],
  "Largest" = largest, "Smallest" = extreme(min),
  "Concentration" = hhi, "Concentration normalised" = (hhi - 1 / N) / (1 - 1 / N), "Equivalent" = 1 / hhi,
  "Specialisation" = rowSums(abs(t(t(s) - sN))), "Divergence" = rowSums(ifelse(s == 0, 0, s * log(t(t(s) / sN)))), "Entropy" = ent, "Evenness" = ent / log(N),
  "National part" = x0 * G, "Mix" = x0 * (Gi - G), "Local part" = x0 * (g - Gi), "Local net" = h * (g - Gi), "Allocation" = (x0 - h) * (g - Gi),
  "Gini" = rep(gini(man, rep(1, n)), n), "Gini weighted" = rep(gini(share, all), n), "Gini locational" = rep(gini(share, all), n),
  "Lorenz" = sapply(man, function(x) sum(man[man <= x])) / sum(man), "Lorenz holders" = sapply(man, function(x) mean(man <= x)),
  "Lorenz weighted" = sapply(share, function(x) sum(man[share <= x])) / sum(man),
  "Localisation" = rep(sum(abs(man / sum(man) - all / sum(all))) / 2, n), "Apart" = rep(sum(abs(man / sum(man) - health / sum(health))) / 2, n),
  "Isolation" = rep(sum(man / sum(man) * man / all), n), "Interaction" = rep(sum(man / sum(man) * health / all), n),
  "Theil" = rep(mean(xlogx(man / m)), n), "Theil L" = if (any(man == 0)) rep("[z]", n) else rep(mean(log(m / man)), n),
  "Atkinson" = rep(1 - mean((man / m)^0.5)^2, n), "Atkinson of one" = rep(1 - exp(mean(log(man))) / m, n),
  "Mean" = rep(weighted.mean(share, all), n),
  "Slope" = rep(coef(fit)[2], n), "Intercept" = rep(coef(fit)[1], n), "Slope error" = rep(summary(fit)$coefficients[2, 2], n),
  "Slope low" = rep(ci[2, 1], n), "Slope high" = rep(ci[2, 2], n),
  "Fitted" = fitted(fit), "Residual" = resid(fit), "Leverage" = hatvalues(fit), "Distance" = cooks.distance(fit),
  "Kind" = ifelse(lq > 1 & !(gap < 1), "much", ifelse(lq > 1 | gap > 0, "more", "less")),
  "Or nought" = ifelse(gap < 0, 0, sqrt(abs(gap))),
  "Rounded" = away(gap, 1, half) + away(lq, 1, ceiling) + away(lq, 1, floor) + floor(gap),
  "Of one" = abs(gap) + sign(gap) + exp(share) + share^2 + man %% 7,
  "Logarithms" = log(all) + log10(all) + log(all, 2),
  "Of several" = apply(J, 1, function(r) sum(r) - min(r) - max(r) + length(r) + mean(r) + median(r)),
  "Spread" = apply(J, 1, sd) + var(share) + share * lq,
  "Words" = paste0("Of ", format(all, scientific = FALSE, trim = TRUE)),
  "Cut" = substr(largest, 1, 4), "Tail" = substring(largest, nchar(largest) - 2), "Length" = nchar(largest),
  "Shout" = toupper(largest), "Whisper" = tolower(largest), "Tidy" = largest)
cat("Heading\tArea code\tExpected\n")
for (heading in names(out)) {
  value <- out[[heading]]
  shown <- if (is.numeric(value)) formatC(value, digits = 15, format = "g", width = 1) else value
  cat(paste(heading, code, shown, sep = "\t")[seq(1, n, 3)], sep = "\n")
}
